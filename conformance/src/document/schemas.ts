import { Ajv, type ValidateFunction } from 'ajv';
import { type Part, type Place, referenceOf, type Sources } from './sources.js';
import { pointerOf } from './value.js';

/** The formats of schemas that are read, by what stands before their parameters. Both are JSON Schema draft-07, or a superset. */
const FORMATS = [
  /^application\/vnd\.aai\.asyncapi(\+(json|yaml))?;\s*version=3\.\d+\.\d+$/,
  /^application\/schema(\+(json|yaml))?;\s*version=draft-07$/,
];

/** Whether payloads in a `schemaFormat` of AsyncAPI can be read. */
export const isReadable = (schemaFormat: string): boolean => FORMATS.some((one) => one.test(schemaFormat));

/** What it does not know, such as `x-…` or `discriminator`, checks nothing; formats are for people. */
const OPTIONS = { strict: false, validateFormats: false, logger: false, addUsedSchema: false } as const;
/** One for all schemas, since each compiles the schema of schemas first; and one that finds all errors, which takes its time. */
const quick = new Ajv(OPTIONS);
const thorough = new Ajv({ ...OPTIONS, allErrors: true });

/** How a schema is compiled. */
interface CompileOptions {
  /** Whatever it says of properties that it does not name. */
  readonly open?: boolean;
  /** To find all errors instead of the first. */
  readonly all?: boolean;
}

/**
 * Compiles a schema of a document (JSON Schema draft-07, the default of AsyncAPI 3), with all that it refers to in its folder.
 * Throws an error that says what is wrong with it, or {@link Dangling}.
 */
export function compile(
  sources: Sources,
  schema: Part,
  { open = false, all = false }: CompileOptions = {},
): ValidateFunction {
  return (all ? thorough : quick).compile(standalone(sources, schema, open));
}

/** A schema that refers to nothing outside of itself. Schemas may refer to each other in circles. `open` as in {@link CompileOptions}. */
function standalone(sources: Sources, schema: Part, open: boolean): object | boolean {
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const copy = (value: unknown, place: Place): unknown => {
    const reference = referenceOf(value);
    if (reference !== undefined) return { $ref: `#/definitions/${named(sources.follow(place, reference))}` };
    if (typeof value !== 'object' || value === null) return value;
    const inner = (key: string | number, one: unknown) =>
      copy(one, { ...place, pointer: place.pointer + pointerOf([key]) });
    if (Array.isArray(value)) return value.map((one, i) => inner(i, one));
    return Object.fromEntries(
      Object.entries(value)
        // Its parts are found by their places.
        .filter(([key, one]) => !(['$id', 'id', '$schema'].includes(key) && typeof one === 'string'))
        .filter(([key, one]) => !(open && key === 'additionalProperties' && one === false))
        .map(([key, one]) => [key, inner(key, one)]),
    );
  };
  const named = ({ place, value }: Part): string => {
    const key = `${place.file}#${place.pointer}`;
    const before = names.get(key);
    if (before !== undefined) return before;
    const name = `s${names.size}`;
    names.set(key, name);
    definitions[name] = copy(value, place);
    return name;
  };
  if (typeof schema.value === 'boolean') return schema.value;
  return { $ref: `#/definitions/${named(schema)}`, definitions };
}

/**
 * Whether a value that is like a pattern may fit a schema, as far as the constants of both tell: what tells messages apart in a
 * protocol. `unknown`: stands for a value that nobody knows.
 */
export function mayFit(sources: Sources, schema: Part, value: unknown, unknown: symbol): boolean {
  const { value: rules } = sources.behind(schema);
  if (rules === false) return false;
  if (value === unknown || typeof rules !== 'object' || rules === null) return true;
  const part = (...keys: (string | number)[]) => sources.part(schema, ...keys);
  const all = sources.entries(part('allOf'));
  if (!all.every((one) => mayFit(sources, one, value, unknown))) return false;
  for (const key of ['oneOf', 'anyOf']) {
    const some = part(key);
    if (some && !sources.entries(some).some((one) => mayFit(sources, one, value, unknown))) return false;
  }
  const {
    const: constant,
    enum: choices,
    type,
  } = rules as { const?: unknown; enum?: unknown; type?: unknown };
  if (typeof value !== 'object' || value === null) {
    if (constant !== undefined && constant !== value) return false;
    if (Array.isArray(choices) && !choices.includes(value)) return false;
    return type === undefined || [type].flat().some((one) => isOfType(value, one));
  }
  if (Array.isArray(value)) {
    if (type !== undefined && ![type].flat().includes('array')) return false;
    const items = part('items');
    if (!items) return true;
    return value.every((one, i) => {
      const item = Array.isArray(items.value) ? part('items', i) : items;
      return !item || mayFit(sources, item, one, unknown);
    });
  }
  if (type !== undefined && ![type].flat().includes('object')) return false;
  return Object.entries(value).every(([key, one]) => {
    const property = part('properties', key);
    if (property) return mayFit(sources, property, one, unknown);
    return (rules as { additionalProperties?: unknown }).additionalProperties !== false;
  });
}

function isOfType(value: unknown, type: unknown): boolean {
  if (value === null) return type === 'null';
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return type === typeof value;
}

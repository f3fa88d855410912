import { Ajv, type ValidateFunction } from 'ajv';
import { type Fault, wording } from '../validate.js';
import { BoundedPattern, TooMuch } from './bounded-pattern.js';
import { type Part, type Place, referenceOf, type Sources } from './sources.js';
import { pointerOf, tokensOf } from './value.js';

/** The formats of schemas that are read, by what stands before their parameters. Both are JSON Schema draft-07, or a superset. */
const FORMATS = [
  /^application\/vnd\.aai\.asyncapi(\+(json|yaml))?;\s*version=3\.\d+\.\d+$/,
  /^application\/schema(\+(json|yaml))?;\s*version=draft-07$/,
];

/** Whether payloads in a `schemaFormat` of AsyncAPI can be read. */
export const isReadable = (schemaFormat: string): boolean => FORMATS.some((one) => one.test(schemaFormat));

/** What is wrong with a schema, and where. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
  readonly place: Place;
  constructor(place: Place, message: string) {
    super(message);
    this.place = place;
  }
}

/** Whether a value fits a schema. Neither ever throws. */
export interface Fits {
  (value: unknown): boolean;
  /** All that does not fit, or what is found first; one of {@link UNSETTLED} where the value would take too long to check. */
  faultsOf(value: unknown, how: 'all' | 'first'): readonly Fault[];
}

/** The keyword of the fault of a value that would take too long to check: nobody knows whether it fits. */
export const UNSETTLED = 'unsettled';

/** The subschemas that one value meets at most: schemas may lead to each other so that there is no end of it. */
const MOST_STEPS = 20_000;
/** The keyword by which they are counted. */
const STEP = 'x-solowire-step';

/** So many schemas refer to each other in a row at most. */
const MOST_DEPTH = 256;

/** Keywords whose schemas apply to the value itself, and those whose schemas apply to a part of it. */
const OF_THE_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const OF_A_PART = new Set(['items', 'additionalItems', 'additionalProperties', 'contains', 'propertyNames']);
/** Keywords with a schema for each name; those of `dependencies` apply to the value itself. */
const BY_NAME = new Set(['properties', 'patternProperties', 'dependencies']);
/** Keywords without schemas. */
const PLAIN = new Set(
  (
    'type enum const required multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern ' +
    'maxItems minItems uniqueItems maxProperties minProperties'
  ).split(' '),
);

/** The schemas of one document, compiled (JSON Schema draft-07, the default of AsyncAPI 3). Schemas may refer to each other in circles. */
export class Schemas {
  readonly #sources: Sources;
  readonly #open: boolean;
  /** Finds the first fault of a value, and all of them. */
  readonly #ajv = this.#newAjv({ allErrors: false });
  readonly #thorough = this.#newAjv({ allErrors: true });
  readonly #pattern = new BoundedPattern();
  /** Each part that somebody refers to is a schema of its own, by its place. */
  readonly #names = new Map<string, string>();
  readonly #parts = new Map<string, Part>();
  /** The schemas that a schema applies to the value itself. */
  readonly #inPlace = new Map<string, Set<string>>();
  #stepsLeft = 0;

  /** `open`: whatever they say of properties that they do not name. */
  constructor(sources: Sources, { open = false }: { open?: boolean } = {}) {
    this.#sources = sources;
    this.#open = open;
  }

  #newAjv({ allErrors }: { allErrors: boolean }): Ajv {
    const ajv = new Ajv({
      allErrors,
      // What ajv does not know, such as `x-…` or `discriminator`, checks nothing; formats are for people.
      strict: false,
      validateFormats: false,
      validateSchema: false,
      logger: false,
      addUsedSchema: false,
      code: {
        regExp: Object.assign((source: string) => this.#pattern.compile(source), { code: 'bounded' }),
      },
    });
    const validate = () => {
      if (--this.#stepsLeft < 0) throw new TooMuch();
      return true;
    };
    return ajv.addKeyword({ keyword: STEP, before: '$ref', errors: false, validate });
  }

  /** Compiles a schema of the document, with all that it refers to. Throws {@link SchemaFault} or `Dangling`. */
  compile(schema: Part): Fits {
    const name = this.#take(schema);
    try {
      const validate = this.#ajv.getSchema(name)!;
      const fits = (value: unknown): boolean => this.#faults(validate, value) === undefined;
      const faultsOf = (value: unknown, how: 'all' | 'first') =>
        this.#faults(how === 'first' ? validate : this.#thorough.getSchema(name)!, value) ?? [];
      return Object.assign(fits, { faultsOf });
    } catch (error) {
      const why =
        error instanceof RangeError ? 'it nests too deep' : (error as Error).message.split('\n')[0]!;
      throw new SchemaFault(schema.place, why);
    }
  }

  #faults(validate: ValidateFunction, value: unknown): readonly Fault[] | undefined {
    this.#stepsLeft = MOST_STEPS;
    try {
      return validate(value) ? undefined : validate.errors!;
    } catch (error) {
      if (!(error instanceof TooMuch || error instanceof RangeError)) throw error;
      return [{ instancePath: '', keyword: UNSETTLED, params: {} }];
    }
  }

  /** Hands a part and all that it refers to over to ajv; returns the name of the part there. */
  #take(schema: Part): string {
    const before = this.#names.size;
    const added: [name: string, schema: object | boolean][] = [];
    let level: string[] = [];
    const nameOf = (part: Part): string => {
      const key = `${part.place.file}#${part.place.pointer}`;
      const known = this.#names.get(key);
      if (known !== undefined) return known;
      const name = `s${this.#names.size}`;
      this.#names.set(key, name);
      this.#parts.set(name, part);
      level.push(name);
      return name;
    };
    const first = nameOf(schema);
    try {
      for (let depth = 0; level.length > 0; depth++) {
        if (depth > MOST_DEPTH) throw new SchemaFault(this.#parts.get(level[0]!)!.place, 'it nests too deep');
        const names = level;
        level = [];
        for (const name of names) added.push([name, this.#copy(name, nameOf)]);
      }
      this.#checkForm(added);
      this.#checkCircles(added.map(([name]) => name));
    } catch (error) {
      // Whatever else refers to these has the same fault.
      for (const [place, name] of this.#names) if (Number(name.slice(1)) >= before) this.#names.delete(place);
      throw error;
    }
    for (const [name, one] of added)
      for (const ajv of [this.#ajv, this.#thorough]) ajv.addSchema(one as object, name);
    return first;
  }

  /** A part as ajv takes it. `nameOf`: names a part that this one refers to. */
  #copy(name: string, nameOf: (part: Part) => string): object | boolean {
    const inPlace = new Set<string>();
    this.#inPlace.set(name, inPlace);
    const copy = (value: unknown, place: Place, isInPlace: boolean): unknown => {
      const reference = referenceOf(value);
      if (reference !== undefined) {
        const other = nameOf(this.#sources.follow(place, reference));
        if (isInPlace) inPlace.add(other);
        return { $ref: other };
      }
      if (typeof value !== 'object' || value === null) return value;
      const at = (...keys: (string | number)[]): Place => ({
        ...place,
        pointer: place.pointer + pointerOf(keys),
      });
      if (Array.isArray(value)) return value.map((one, i) => copy(one, at(i), isInPlace));
      const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
        if (key === 'pattern' && typeof one === 'string') checkPattern(one, at(key));
        if (this.#open && key === 'additionalProperties' && one === false) return [];
        if (PLAIN.has(key)) return [[key, one]];
        if (OF_THE_VALUE.has(key)) return [[key, copy(one, at(key), isInPlace)]];
        if (OF_A_PART.has(key)) return [[key, copy(one, at(key), false)]];
        // Nothing else checks anything.
        if (!BY_NAME.has(key)) return [];
        if (typeof one !== 'object' || one === null || Array.isArray(one)) return [[key, one]];
        const inner = Object.entries(one).map(([property, schema]): [string, unknown] => {
          if (key === 'patternProperties') checkPattern(property, at(key, property));
          return [property, copy(schema, at(key, property), isInPlace && key === 'dependencies')];
        });
        return [[key, Object.fromEntries(inner)]];
      });
      return Object.fromEntries(entries);
    };
    const { value, place } = this.#parts.get(name)!;
    const schema = copy(value, place, true);
    return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
      ? { ...schema, [STEP]: true }
      : (schema as boolean);
  }

  /** Throws {@link SchemaFault} where a schema is none. */
  #checkForm(added: readonly (readonly [string, object | boolean])[]): void {
    if (this.#ajv.validateSchema({ definitions: Object.fromEntries(added) })) return;
    const [fault] = this.#ajv.errors!;
    const [, name, ...keys] = tokensOf(fault!.instancePath);
    const { place } = this.#parts.get(name!)!;
    throw new SchemaFault({ ...place, pointer: place.pointer + pointerOf(keys) }, `it ${wording(fault!)}`);
  }

  /** Throws {@link SchemaFault} where a schema applies itself to the same value, which has no end. */
  #checkCircles(names: readonly string[]): void {
    const depths = new Map<string, number>();
    const path = new Set<string>();
    /** How deep the schemas of one value nest from here on. */
    const depthOf = (name: string): number => {
      const before = depths.get(name);
      if (before !== undefined) return before;
      const fault = path.has(name) ? 'leads back to itself, and to no part of the value' : 'nests too deep';
      if (path.has(name) || path.size > MOST_DEPTH)
        throw new SchemaFault(this.#parts.get(name)!.place, `it ${fault}`);
      path.add(name);
      const depth = 1 + Math.max(0, ...[...this.#inPlace.get(name)!].map(depthOf));
      path.delete(name);
      if (depth > MOST_DEPTH) throw new SchemaFault(this.#parts.get(name)!.place, 'it nests too deep');
      depths.set(name, depth);
      return depth;
    };
    for (const name of names) depthOf(name);
  }
}

function checkPattern(source: string, place: Place): void {
  try {
    BoundedPattern.read(source);
  } catch (error) {
    throw new SchemaFault(place, (error as Error).message);
  }
}

/**
 * Whether a value that is like a pattern may fit a schema, as far as the constants of both tell: what tells messages apart in a
 * protocol. `unknown`: stands for a value that nobody knows.
 */
export function mayFit(sources: Sources, schema: Part, value: unknown, unknown: symbol): boolean {
  // Each part is asked about each value once, however many ways lead to it.
  const known = new Map<string, Map<unknown, boolean>>();
  const asked = (one: Part, of: unknown): boolean => {
    const part = sources.behind(one);
    const { file, pointer } = part.place;
    const key = `${file}#${pointer}`;
    const answers = known.get(key) ?? new Map<unknown, boolean>();
    known.set(key, answers);
    const before = answers.get(of);
    if (before !== undefined) return before;
    answers.set(of, true);
    const answer = ask(part, of);
    answers.set(of, answer);
    return answer;
  };
  const ask = (of: Part, seen: unknown): boolean => {
    const { value: rules } = of;
    if (rules === false) return false;
    if (seen === unknown || typeof rules !== 'object' || rules === null) return true;
    const part = (...keys: (string | number)[]) => sources.part(of, ...keys);
    if (!sources.entries(part('allOf')).every((one) => asked(one, seen))) return false;
    for (const key of ['oneOf', 'anyOf']) {
      const some = part(key);
      if (some && !sources.entries(some).some((one) => asked(one, seen))) return false;
    }
    const {
      const: constant,
      enum: choices,
      type,
    } = rules as { const?: unknown; enum?: unknown; type?: unknown };
    const isStructure = (one: unknown) => typeof one === 'object' && one !== null;
    if (!isStructure(seen)) {
      if (constant !== undefined && constant !== seen) return false;
      if (Array.isArray(choices) && !choices.includes(seen)) return false;
      return type === undefined || [type].flat().some((one) => isOfType(seen, one));
    }
    if (constant !== undefined && !isStructure(constant)) return false;
    if (Array.isArray(choices) && !choices.some(isStructure)) return false;
    if (Array.isArray(seen)) {
      if (type !== undefined && ![type].flat().includes('array')) return false;
      const items = part('items');
      if (!items) return true;
      return seen.every((one, i) => {
        const item = Array.isArray(items.value) ? part('items', i) : items;
        return !item || asked(item, one);
      });
    }
    if (type !== undefined && ![type].flat().includes('object')) return false;
    return Object.entries(seen as object).every(([key, one]) => {
      const property = part('properties', key);
      if (property) return asked(property, one);
      return (rules as { additionalProperties?: unknown }).additionalProperties !== false;
    });
  };
  return asked(schema, value);
}

function isOfType(value: unknown, type: unknown): boolean {
  if (value === null) return type === 'null';
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return type === typeof value;
}

import { blocks, code, table } from './markdown.js';

/** A part of a JSON Schema, as far as a page reads it. */
export interface Part {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly propertyNames?: Part;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Part>>;
}

/** What a page says of a schema: its keys in tables, a definition by its name. */
export interface SchemaKeys {
  /** The keys of an object, with an example each if `exampleOf` makes one of a value; undefined where there are none. */
  keysOf(part: Part): string | undefined;
  /** A section for each definition. */
  definitions(): string[];
}

/** `exampleOf`: an example of a key as a line; without it the tables have none. */
export function schemaKeys(schema: Part, exampleOf?: (key: string, example: unknown) => string): SchemaKeys {
  const resolved = (part: Part): Part =>
    part.$ref === undefined ? part : (schema.$defs?.[nameOf(part.$ref)] ?? part);

  function keysOf({ properties, required = [] }: Part): string | undefined {
    if (!properties) return undefined;
    return table(
      ['key', 'is', 'says', ...(exampleOf ? ['example'] : [])],
      Object.entries(properties).map(([key, part]) => [
        `${code(key)}${required.includes(key) ? ' (required)' : ''}`,
        typeOf(part),
        part.description ?? resolved(part).description ?? '',
        ...(exampleOf ? [(part.examples ?? []).map((one) => code(exampleOf(key, one))).join('<br>')] : []),
      ]),
    );
  }

  function bodyOf(part: Part): string | undefined {
    if (part.oneOf && !part.properties)
      return blocks(...part.oneOf.map((one) => keysOf(one) ?? `Or ${typeOf(one)}.`));
    return keysOf(part) ?? (part.description === undefined ? `A ${typeOf(part)}.` : undefined);
  }

  return {
    keysOf,
    definitions: () =>
      Object.entries(schema.$defs ?? {}).map(([name, part]) =>
        blocks(`## ${name}`, part.description, bodyOf(part)),
      ),
  };
}

const nameOf = (ref: string): string => ref.split('/').at(-1)!;

/** What stands there, in words; a definition by its name. */
function typeOf(part: Part): string {
  if (part.$ref !== undefined) return `[${nameOf(part.$ref)}](#${nameOf(part.$ref).toLowerCase()})`;
  if (part.const !== undefined) return code(JSON.stringify(part.const));
  if (part.enum) return part.enum.map((one) => code(String(one))).join(', ');
  if (part.items)
    return `${[part.type ?? []].flat().includes('string') ? 'string or ' : ''}list of ${typeOf(part.items)}`;
  if (part.propertyNames?.enum)
    return `by ${part.propertyNames.enum.map((one) => code(String(one))).join(', ')}: ${ofValues(part)}`;
  if (part.additionalProperties && part.type === 'object') return `by name: ${ofValues(part)}`;
  if (part.properties) return `object with ${Object.keys(part.properties).map(code).join(', ')}`;
  return [part.type ?? 'anything'].flat().join(' or ');
}

const ofValues = ({ additionalProperties }: Part): string =>
  typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'anything';

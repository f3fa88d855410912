import type { Document, Schema } from '../document.js';
import { SpecError } from '../source.js';

/** Strict judges what a peer sends; open receives, and takes fields and words of later versions (SW-VERSION-3). */
export type Form = 'strict' | 'open';
export const forms: readonly Form[] = ['strict', 'open'];

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const base = 'https://solowire.dev/v1/schemas';

/** Keywords whose value is data or a map of names, not a schema. */
const data = new Set(['const', 'enum', 'default', 'examples', 'required']);
const maps = new Set(['properties', '$defs', 'patternProperties']);

/**
 * A copy of a schema for readers outside: named schemas become `$ref`s.
 * @param named called for each named schema that is met; returns its reference.
 */
export function copySchema(schema: Schema, form: Form, named: (inner: Schema) => string | undefined): Schema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (!value || typeof value !== 'object') return value;
    const $ref = named(value as Schema);
    return $ref ? { $ref } : copySchema(value as Schema, form, named);
  };
  const copy: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (form === 'open' && keyword === 'additionalProperties' && value === false) continue;
    if (form === 'open' && keyword === 'enum') continue;
    if (data.has(keyword)) copy[keyword] = value;
    else if (maps.has(keyword)) copy[keyword] = mapValues(value as Record<string, Schema>, inner);
    else copy[keyword] = inner(value);
  }
  return copy;
}

/** All schemas of `components.schemas`, referring to each other by `#/$defs/NAME`. */
export function namedSchemas(document: Document, form: Form): Record<string, Schema> {
  const nameOf = schemaNames(document);
  const reference = (inner: Schema) => (nameOf.has(inner) ? `#/$defs/${nameOf.get(inner)}` : undefined);
  return mapValues(document.components.schemas, (schema) => copySchema(schema, form, reference));
}

/** The name of each schema of `components.schemas`. */
export function schemaNames(document: Document): Map<Schema, string> {
  return new Map(Object.entries(document.components.schemas).map(([name, schema]) => [schema, name]));
}

/** The names of the messages that each peer sends, in the order of the document. */
export function messagesSentBy(document: Document, peer: 'client' | 'server'): string[] {
  const operations = Object.values(document.operations);
  const sent = new Set(
    operations.flatMap(({ action, messages, reply }) => {
      const ours = (action === 'receive') === (peer === 'client');
      return ours ? messages : (reply?.messages ?? []);
    }),
  );
  return Object.entries(document.components.messages).flatMap(([name, m]) => (sent.has(m) ? [name] : []));
}

/** Self-contained JSON Schemas by file name: one for each message, and the unions. */
export function messageSchemas(document: Document, form: Form): Record<string, Schema> {
  const defs = namedSchemas(document, form);
  const nameOf = schemaNames(document);
  const definition = (message: string) => {
    const name = nameOf.get(document.components.messages[message]!.payload);
    if (!name)
      throw new SpecError(`The payload of ${message} is not listed in components.schemas; add it there`);
    return name;
  };
  const file = (stem: string, body: Schema): [string, Schema] => {
    const $defs = reachable(body, defs);
    const schema = { $schema: dialect, $id: `${base}/${form}/${stem}.schema.json`, ...body };
    return [`${stem}.schema.json`, Object.keys($defs).length > 0 ? { ...schema, $defs } : schema];
  };
  const union = (title: string, members: string[]): Schema => ({
    title,
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string' } },
    discriminator: { propertyName: 'type' },
    oneOf: members.map((member) => ({ $ref: `#/$defs/${definition(member)}` })),
  });
  const messages = Object.keys(document.components.messages);
  return Object.fromEntries([
    ...messages.map((message) => file(message, defs[definition(message)]!)),
    file('message', union('Message', messages)),
    file('client-message', union('ClientMessage', messagesSentBy(document, 'client'))),
    file('server-message', union('ServerMessage', messagesSentBy(document, 'server'))),
  ]);
}

/** The definitions that a schema needs, directly or through others, in alphabetical order. */
function reachable(schema: Schema, defs: Record<string, Schema>): Record<string, Schema> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      if (found.has(name!)) continue;
      found.add(name!);
      visit(defs[name!]);
    }
  };
  visit(schema);
  return Object.fromEntries([...found].sort().map((name) => [name, defs[name]!]));
}

export function mapValues<In, Out>(map: Record<string, In>, to: (value: In, key: string) => Out) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(value, key)]));
}

import type { Document, Schema } from '../../document.js';
import { SpecError } from '../../source.js';
import { copySchema, messagesSentBy, schemaNames } from '../schemas.js';

/** What a value is, in words that every language has a type for. */
export type Kind = 'string' | 'integer' | 'boolean' | 'any' | 'strings' | 'map' | 'object';

/** One field of a class. */
export interface Field {
  /** As on the wire. */
  name: string;
  description: string;
  kind: Kind;
  /** The class, for the kind `object`. */
  className?: string;
  required: boolean;
  /** A required object that may be null. */
  nullable: boolean;
}

/** One class: a message, or a part of messages. */
export interface Class {
  name: string;
  description: string;
  fields: Field[];
  /** Exactly one of these fields is there. */
  exactlyOne: string[];
}

/** A message knows its `type` as well, which is no field. */
export interface MessageClass extends Class {
  type: string;
  sentBy: string[];
}

/** The classes of the open form: what a receiver understands, and no less than a sender may send. */
export interface Model {
  messages: MessageClass[];
  parts: Class[];
}

/** @throws SpecError on a schema for which no kind exists; extend `Kind` and the generators then. */
export function modelOf(document: Document): Model {
  const nameOf = schemaNames(document);
  const payloads = new Map(
    Object.entries(document.components.messages).map(([type, m]) => [m.payload, type]),
  );
  const sentBy = { client: messagesSentBy(document, 'client'), server: messagesSentBy(document, 'server') };
  const messages: MessageClass[] = [];
  const parts: Class[] = [];
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const type = payloads.get(schema);
    if (type) {
      const peers = (['client', 'server'] as const).filter((peer) => sentBy[peer].includes(type));
      // Event, Request and Response alone are names that every framework has already.
      const className = name.endsWith('Message') ? name : `${name}Message`;
      messages.push({ ...classOf(className, schema, nameOf), type, sentBy: peers });
    } else if (schema.properties) {
      parts.push(classOf(name, schema, nameOf));
    }
  }
  return { messages, parts };
}

function classOf(name: string, schema: Schema, nameOf: Map<Schema, string>): Class {
  const required = schema.required ?? [];
  const alternatives = (schema.oneOf ?? []).map((branch) => branch.required?.[0]);
  return {
    name,
    description: schema.description ?? '',
    exactlyOne: alternatives.filter((field) => field !== undefined),
    fields: Object.entries(schema.properties!)
      .filter(([, property]) => property.const === undefined)
      .map(([field, property]) => ({
        name: field,
        description: property.description ?? '',
        required: required.includes(field),
        ...kindOf(property, `${name}.${field}`, nameOf),
      })),
  };
}

function kindOf(
  schema: Schema,
  where: string,
  nameOf: Map<Schema, string>,
): Pick<Field, 'kind' | 'className' | 'nullable'> {
  const known = (kind: Kind) => ({ kind, nullable: false });
  if (schema.oneOf) {
    const other = schema.oneOf.find(({ type }) => type !== 'null');
    if (schema.oneOf.length === 2 && other) return { ...kindOf(other, where, nameOf), nullable: true };
  }
  if (schema.type === 'object') {
    const className = nameOf.get(schema);
    return schema.properties && className ? { ...known('object'), className } : known('map');
  }
  if (schema.type === 'array' && schema.items?.type === 'string') return known('strings');
  if (schema.type === 'string' || schema.type === 'integer' || schema.type === 'boolean')
    return known(schema.type);
  if (schema.type === undefined) return known('any');
  throw new SpecError(
    `${where}: no kind of field for ${JSON.stringify(copySchema(schema, 'open', () => undefined))}`,
  );
}

/** The close codes in the order of the document. */
export function closeCodeRows(document: Document) {
  return Object.entries(document['x-close-codes']).map(([code, row]) => ({ code, ...row }));
}

/** The names of the close codes by what a client does after them. */
export function byReconnect(rows: ReturnType<typeof closeCodeRows>): [string, string[]][] {
  const names = new Map<string, string[]>();
  for (const { name, reconnect } of rows) names.set(reconnect, [...(names.get(reconnect) ?? []), name]);
  return [...names];
}

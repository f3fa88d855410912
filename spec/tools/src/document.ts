import { fileURLToPath } from 'node:url';
import type { CloseCodeInfo, LifeCycle, Method, Parameter, Requirement } from '@solowire/spec';
import { Source } from './source.js';

/** The folder that holds asyncapi.yaml. */
export const specFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A JSON Schema, as far as the generators look into it. */
export interface Schema {
  [keyword: string]: unknown;
  title?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  examples?: unknown[];
}

/** One message of the document. */
export interface MessageRow {
  name: string;
  title: string;
  summary: string;
  payload: Schema;
  examples?: { name?: string; summary?: string; payload: unknown }[];
}

export interface Channel {
  messages: Record<string, MessageRow>;
}

export interface Operation {
  action: 'send' | 'receive';
  channel: Channel;
  messages: MessageRow[];
  reply?: { channel: Channel; messages: MessageRow[] };
}

export type CloseCodeRow = Omit<CloseCodeInfo, 'code'>;
export type RequirementRow = Omit<Requirement, 'id' | 'section'>;
export interface MethodRow extends Pick<Method, 'summary' | 'capability' | 'order'> {
  params: Schema;
  result: Schema;
  errors?: string[];
  events?: Record<string, Schema>;
}

type Json = Record<string, unknown>;

/** What `session.yaml` says: the part of the extension `x-single-session` that no other file holds. */
export interface SessionSource {
  identity: Json;
  opening: { send?: Json; expect?: Json; save?: Record<string, string> }[];
  welcome: Json;
  probe: Json;
  serverProbe: Json;
  told: Json;
  /** The name of a close code for each ending. */
  endings: Record<string, string>;
  roles: Record<
    string,
    {
      method: string;
      params: Json;
      result: Json;
      delivers?: Json;
      online?: Json;
      offline?: Json;
      causes?: Json;
    }
  >;
  complaint: Json;
  refusals: Json;
  malformed: Json[];
}

/**
 * The AsyncAPI document with every `$ref` replaced by the very object that it names, so that two references to one
 * thing are identical objects.
 */
export interface Document {
  info: { title: string; version: string; description: string };
  channels: Record<string, Channel>;
  operations: Record<string, Operation>;
  components: { messages: Record<string, MessageRow>; schemas: Record<string, Schema> };
  'x-protocol': { name: string; version: number; minVersion: number; subprotocol: string };
  'x-close-codes': Record<string, CloseCodeRow>;
  'x-parameters': Record<string, Parameter>;
  'x-life-cycle': LifeCycle;
  'x-methods': Record<string, MethodRow>;
  'x-session': SessionSource;
  'x-requirements': Record<string, Record<string, RequirementRow>>;
}

/** The document and where each part of it stands. */
export interface Specification {
  document: Document;
  source: Source;
}

/**
 * Reads the document and the files that it refers to; the checks say whether it makes sense.
 * @throws SpecError with file and line if a file cannot be read or a reference names nothing.
 */
export function readSpecification(folder = specFolder): Specification {
  const source = new Source(`${folder}/asyncapi.yaml`);
  return { document: source.resolve() as Document, source };
}

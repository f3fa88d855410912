import type { Document } from '../document.js';
import { escapeKey } from '../source.js';
import { mapValues } from './schemas.js';

type Json = Record<string, unknown>;

/** The document in one file: shared parts stand once and are referred to inside of it. */
export function bundle(document: Document): Json {
  const { components, channels } = document;
  const shared = new Map<unknown, string>();
  const share = (map: object, pointer: string) => {
    for (const [key, value] of Object.entries(map)) shared.set(value, `#/${pointer}/${escapeKey(key)}`);
  };
  share(components.messages, 'components/messages');
  share(components.schemas, 'components/schemas');
  share((document as unknown as { servers: object }).servers, 'servers');

  const copy = (value: unknown, known: Map<unknown, string>, isDefinition = false): unknown => {
    if (!value || typeof value !== 'object') return value;
    if (!isDefinition && known.has(value)) return { $ref: known.get(value) };
    if (Array.isArray(value)) return value.map((item) => copy(item, known));
    return mapValues(value as Json, (item) => copy(item, known));
  };
  const definitions = (map: object) => mapValues(map as Json, (value) => copy(value, shared, true));

  // An operation names the messages of its channel, not those of the components (AsyncAPI 3.1, operation object).
  const throughChannel = new Map<unknown, string>();
  for (const [id, channel] of Object.entries(channels)) {
    throughChannel.set(channel, `#/channels/${id}`);
    for (const [key, message] of Object.entries(channel.messages)) {
      throughChannel.set(message, `#/channels/${id}/messages/${key}`);
    }
  }
  return mapValues(document as unknown as Json, (value, key) => {
    if (key === 'operations') return copy(value, throughChannel);
    if (key === 'servers') return definitions(value as object);
    if (key === 'components') return mapValues(value as Record<string, object>, definitions);
    return copy(value, shared);
  });
}

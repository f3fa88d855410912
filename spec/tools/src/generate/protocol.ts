import type { Document, Schema } from '../document.js';
import { copySchema, mapValues, messagesSentBy } from './schemas.js';

/** Everything but the message schemas, as maps keyed by name: generated/protocol.json, and the source of the modules. */
export type Protocol = ReturnType<typeof protocolOf>;

export function protocolOf(document: Document) {
  const sentBy = { client: messagesSentBy(document, 'client'), server: messagesSentBy(document, 'server') };
  const peers = ['client', 'server'] as const;
  return {
    protocol: { ...document['x-protocol'], specVersion: document.info.version },
    messages: mapValues(document.components.messages, ({ summary }, name) => ({
      summary,
      sentBy: peers.filter((peer) => sentBy[peer].includes(name)),
      reply: replies(document, name),
    })),
    closeCodes: document['x-close-codes'],
    parameters: document['x-parameters'],
    lifeCycle: document['x-life-cycle'],
    methods: mapValues(document['x-methods'], ({ params, result, errors, events, ...rest }) => ({
      ...rest,
      errors: errors ?? [],
      params: standalone(params),
      result: standalone(result),
      events: mapValues(events ?? {}, standalone),
    })),
    requirements: Object.fromEntries(
      Object.entries(document['x-requirements']).flatMap(([section, rows]) =>
        Object.entries(rows).map(([id, row]) => [id, { section, ...row }]),
      ),
    ),
  };
}

/** What may answer a message, over all operations that have it. */
function replies(document: Document, name: string): string[] {
  const message = document.components.messages[name]!;
  const operations = Object.values(document.operations).filter(({ messages }) => messages.includes(message));
  const answers = operations.flatMap(({ reply }) => reply?.messages ?? []);
  return Object.entries(document.components.messages).flatMap(([key, m]) =>
    answers.includes(m) ? [key] : [],
  );
}

/** A schema of a method, which refers to nothing. */
function standalone(schema: Schema): Schema {
  return copySchema(schema, 'strict', () => undefined);
}

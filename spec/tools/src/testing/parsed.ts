import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

/** A message of an AsyncAPI document, as AsyncAPI's own parser reads it. */
export interface ParsedMessage {
  readonly sentBy: ReadonlySet<'client' | 'server'>;
  /** Its payload; what refers to itself does so within `components`. */
  readonly schema: object;
  /** The payloads of its examples. */
  readonly examples: readonly unknown[];
}

/** Reads the messages of a document that describes a server, by their names. Throws if the parser finds anything wrong with it. */
export async function parsedMessages(file: string): Promise<ReadonlyMap<string, ParsedMessage>> {
  const { document, diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'), { source: file });
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const { components } = document.json();
  const found = new Map<string, ParsedMessage & { sentBy: Set<'client' | 'server'> }>();
  for (const message of document.allMessages().all())
    found.set(message.id(), {
      sentBy: new Set(),
      schema: { ...message.payload()!.json(), components },
      examples: message
        .examples()
        .all()
        .map((one) => one.payload()),
    });
  for (const operation of document.operations().all()) {
    const isReceived = operation.action() === 'receive';
    for (const message of operation.messages().all())
      found.get(message.id())!.sentBy.add(isReceived ? 'client' : 'server');
    for (const message of operation.reply()?.messages().all() ?? [])
      found.get(message.id())!.sentBy.add(isReceived ? 'server' : 'client');
  }
  return found;
}

import { readFileSync } from 'node:fs';
import { type AsyncAPIDocumentInterface, Parser } from '@asyncapi/parser';
import { strictAjv } from '../../../../spec/tools/src/ajv.js';

/** A message of the game. */
export type Message = Readonly<Record<string, unknown>>;

/** What the game's document says of messages. */
export interface GameDocument {
  /** What the AsyncAPI parser complains of: errors and warnings. */
  readonly problems: readonly string[];
  /** Its `info.description`, with the rules of the game. */
  readonly text: string;
  /** The names of all messages. */
  readonly names: readonly string[];
  /** The examples of every message. */
  readonly examples: readonly Message[];
  /** Those of messages that clients send, and which of their fields are required. */
  readonly ofClients: readonly { example: Message; required: readonly string[] }[];
  /** The names of the messages that a value is, by their schemas. */
  namesOf(value: unknown): string[];
}

const INFORMATION = 2;

/** Reads `api.yaml`. */
export async function readDocument(): Promise<GameDocument> {
  const text = readFileSync(new URL('../api.yaml', import.meta.url), 'utf8');
  const { document, diagnostics } = await new Parser().parse(text);
  const problems = diagnostics.filter(({ severity }) => severity < INFORMATION).map(({ message }) => message);
  if (!document) throw new Error(`api.yaml cannot be read: ${problems.join('; ')}`);
  const ajv = strictAjv({ allowUnionTypes: true, keywords: ['x-parser-schema-id'] });
  const validators = messagesOf(document).map((message) => ({
    name: message.id(),
    fits: ajv.compile(message.payload()!.json<object>()),
  }));
  const fromClients = document
    .operations()
    .filterByReceive()
    .flatMap((operation) => operation.messages().all());
  return {
    problems,
    text: document.info().description() ?? '',
    names: validators.map(({ name }) => name),
    examples: messagesOf(document).flatMap(examplesOf),
    ofClients: fromClients.flatMap((message) =>
      examplesOf(message).map((example) => ({ example, required: message.payload()!.required() ?? [] })),
    ),
    namesOf: (value) => validators.filter(({ fits }) => fits(value)).map(({ name }) => name),
  };
}

type MessageOfDocument = ReturnType<typeof messagesOf>[number];

const messagesOf = (document: AsyncAPIDocumentInterface) => document.components().messages().all();

const examplesOf = (message: MessageOfDocument): Message[] =>
  message
    .examples()
    .all()
    .map((example) => example.payload() as Message);

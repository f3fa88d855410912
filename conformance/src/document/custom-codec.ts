import { pathToFileURL } from 'node:url';
import type { Payload } from '../contract/index.js';
import { bounds } from '../history/bounds.js';
import { UsageError } from '../usage.js';
import type { Codec, Codecs, Decoded, MakeCodec } from './codec.js';
import { CODECS } from './codecs.js';
import { plain } from './plain.js';

/** What a module of a target exports by default. `state`: an object of each connection, empty at first, which the kit leaves alone. */
interface CodecModule {
  /** The messages that these bytes complete, in order; throws where nobody can read them. */
  decode(bytes: Buffer, isBinary: boolean, state: object): unknown;
  /** The one WebSocket message that says this: `{ data, binary }`. */
  encode(message: unknown, state: object): unknown;
}

const FORM = 'expected export default { decode(bytes, isBinary, state), encode(message, state) }';

/** Loads the codecs of a target. `files`: modules by the names of codecs. Throws {@link UsageError} that names what is wrong. */
export async function loadCodecs(files: Readonly<Record<string, string>>): Promise<Codecs> {
  const loaded = await Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, await loadCodec(name, file)] as const),
  );
  return Object.fromEntries(loaded);
}

async function loadCodec(name: string, file: string): Promise<MakeCodec> {
  const where = `the codec ${name} (${file})`;
  if (Object.hasOwn(CODECS, name))
    throw new UsageError(`${where} has the name of a codec of the kit`, 'choose another name');
  let module: Partial<CodecModule> | undefined;
  try {
    module = (await import(pathToFileURL(file).href)).default;
  } catch (error) {
    throw new UsageError(`${where} cannot be loaded: ${(error as Error).message}`, FORM);
  }
  if (typeof module?.decode !== 'function' || typeof module.encode !== 'function')
    throw new UsageError(`${where} does not export a codec`, FORM);
  return () => codecOf(module as CodecModule, where);
}

/** The codec of one connection. What its module does against its form is no fault of the server, and ends the case. */
function codecOf(module: CodecModule, where: string): Codec {
  const state = {};
  return {
    encode: (value) => payloadOf(module.encode(value, state), where),
    decode(message) {
      let decoded: unknown;
      try {
        decoded = module.decode(Buffer.from(message), typeof message !== 'string', state);
      } catch (error) {
        return [{ fault: `the codec cannot read it: ${error instanceof Error ? error.message : error}` }];
      }
      if (!Array.isArray(decoded))
        throw new UsageError(
          `${where}: decode returned ${kindOf(decoded)}`,
          'expected a list of messages; an empty one where the rest is still to come',
        );
      return within(decoded);
    },
  };
}

const within = (messages: readonly unknown[]): readonly Decoded[] =>
  messages.length > bounds.jsonValues
    ? [{ excess: `${messages.length} messages in one; the kit reads up to ${bounds.jsonValues}` }]
    : messages.map(plain);

function payloadOf(encoded: unknown, where: string): Payload {
  const { data, binary } = (encoded ?? {}) as { data?: unknown; binary?: unknown };
  // A copy: what was made is told apart by what it is, not by what it holds.
  if (binary === true && data instanceof Uint8Array) return Buffer.from(data);
  if (binary === false && typeof data === 'string') return data;
  throw new UsageError(
    `${where}: encode returned { data: ${kindOf(data)}, binary: ${kindOf(binary)} }`,
    'expected { data: bytes, binary: true } or { data: text, binary: false }',
  );
}

const kindOf = (value: unknown): string =>
  value instanceof Promise ? 'a promise' : value === null ? 'null' : typeof value;

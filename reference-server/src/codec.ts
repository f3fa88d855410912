import { type ClientMessage, explain, messages, type ServerMessage, validators } from '@solowire/spec';

/** An arriving text message, classed as spec/life-cycle.yaml says; whether the state permits it is judged later. */
export type Incoming =
  | { readonly class: 'violation'; readonly detail: string }
  | { readonly class: 'unknown'; readonly ref: string }
  | { readonly class: 'message'; readonly message: ClientMessage };

/** Between text messages and the protocol's messages. */
export interface Codec {
  read(text: string): Incoming;
  /**
   * @throws TypeError if the application has given what JSON cannot say (BigInt, cycles; functions and symbols, as result or data), or
   * a topic that an event cannot hold
   */
  write(message: ServerMessage): string;
}

export interface CodecOptions {
  /** How deep arrays and objects of an arriving message may nest. Default: 64. */
  readonly maxDepth?: number;
}

const fromClient = new Set<string>(
  Object.entries(messages)
    .filter(([, { sentBy }]) => sentBy.includes('client'))
    .map(([type]) => type),
);

/** JSON, judged by the open schemas (SW-VERSION-3). */
export function createCodec({ maxDepth = 64 }: CodecOptions = {}): Codec {
  return {
    read(text) {
      // Before parsing: a few KiB of brackets would otherwise become as many arrays (SW-LIMIT-6).
      if (text.length > maxDepth && exceedsDepth(text, maxDepth)) return violation('nested too deeply');
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return violation('not JSON');
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return violation('not an object');
      const { type } = value as { type?: unknown };
      if (typeof type !== 'string') return violation('no type');
      if (!fromClient.has(type)) return { class: 'unknown', ref: cut(type, 64) };
      if (!validators.open[type as ClientMessage['type']](value))
        return violation(`breaks the schema of ${type}`);
      return { class: 'message', message: value as ClientMessage };
    },
    write,
  };
}

/** JSON leaves out a field whose value it cannot say; what the application gives must not vanish without a word. */
function write(message: ServerMessage): string {
  if (message.type === 'event') {
    checkTopic(message.topic);
    if (mayVanish(message.data)) {
      const { data, ...rest } = message;
      return withField(rest, 'data', data);
    }
  } else if (message.type === 'response' && 'result' in message && mayVanish(message.result)) {
    const { result, ...rest } = message;
    return withField(rest, 'result', result);
  }
  return JSON.stringify(message);
}

/** Whether JSON may have nothing to say of a value. Most have, at the cost of a look. */
function mayVanish(value: unknown): boolean {
  return typeof value === 'object'
    ? value !== null && typeof (value as { toJSON?: unknown }).toJSON === 'function'
    : value === undefined || typeof value === 'function' || typeof value === 'symbol';
}

/** An object with one more field; asks the value once what it says. */
function withField(object: object, name: string, value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`the ${name} is nothing that JSON can say`);
  return `${JSON.stringify(object).slice(0, -1)},"${name}":${text}}`;
}

function checkTopic(topic: unknown): void {
  const { event } = validators.strict;
  if (!event({ type: 'event', topic, data: null })) {
    throw new TypeError(`an event cannot hold its topic: ${explain(event.errors)}`);
  }
}

function violation(detail: string): Incoming {
  return { class: 'violation', detail };
}

/** The first `max` characters, counted as JSON Schema does: a surrogate pair is one, and none is halved. */
function cut(text: string, max: number): string {
  return text.length <= max
    ? text
    : Array.from(text.slice(0, 2 * max))
        .slice(0, max)
        .join('');
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function exceedsDepth(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN_BRACKET || char === OPEN_BRACE) {
      if (++depth > maxDepth) return true;
    } else if (char === CLOSE_BRACKET || char === CLOSE_BRACE) depth--;
  }
  return false;
}

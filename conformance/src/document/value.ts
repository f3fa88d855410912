import { isDeepStrictEqual } from 'node:util';

/**
 * Templates and patterns: one syntax for what is sent and what is expected. `{name}` stands for a value; where it is the whole of a
 * text the value keeps its type, and `{name|json}` is its JSON as a text. Nothing here runs code of a document, and no expression
 * of it is matched against what a server sends.
 */

/** What the names of a document stand for. */
export type Names = Readonly<Record<string, unknown>>;

/** Whether a value fits the schema of a message of the document. */
export type FitsMessage = (message: string, value: unknown) => boolean;

/** A name without a value where one is needed. */
export class Unnamed extends Error {
  readonly missing: string;
  constructor(missing: string) {
    super(`nothing stands for {${missing}}`);
    this.name = 'Unnamed';
    this.missing = missing;
  }
}

const PLACE = /\{([A-Za-z][A-Za-z0-9]*)(\|json)?\}/g;
const PLACE_IN = new RegExp(PLACE.source);
const WHOLE = /^\{([A-Za-z][A-Za-z0-9]*)(\|json)?\}$/;

/** What one text of a template is made of: nothing but a name, or text with names in it, or text alone. */
interface Parts {
  readonly whole?: readonly [name: string, json: string | undefined];
  readonly isPlain: boolean;
}

const known = new Map<string, Parts>();

/** Takes a text of a document apart; each is met again with every message. */
function partsOf(template: string): Parts {
  const before = known.get(template);
  if (before) return before;
  const [whole, name, json] = WHOLE.exec(template) ?? [];
  const parts =
    whole === undefined
      ? { isPlain: !PLACE_IN.test(template) }
      : { whole: [name!, json] as const, isPlain: false };
  known.set(template, parts);
  return parts;
}

/** The operators of templates, and those of patterns besides. */
export const OPERATORS = {
  template: ['$base64', '$join', '$optional'],
  pattern: ['$in', '$any', '$absent', '$not', '$message', '$optional'],
} as const;

/** The operator that a value is, with what it is applied to; undefined if it is a plain value. */
export function operatorOf(value: unknown): readonly [operator: string, operand: unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const [key] = keys;
  return keys.length === 1 && key!.startsWith('$') ? [key!, (value as Names)[key!]] : undefined;
}

/** The names in a text, in order. */
export const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name]) => name!);

/** The names in a template or pattern, each once. */
export function namesIn(value: unknown): string[] {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part === 'string') for (const name of placesIn(part)) names.add(name);
    else if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) look(one);
  };
  look(value);
  return [...names];
}

/** Makes the value of a template. Throws {@link Unnamed} where a name has no value. */
export function fill(template: unknown, names: Names): unknown {
  if (typeof template === 'string') return fillText(template, names);
  if (Array.isArray(template)) return template.map((one) => fill(one, names));
  if (typeof template !== 'object' || template === null) return template;
  const [operator, operand] = operatorOf(template) ?? [];
  if (operator === '$base64') return Buffer.from(text(fill(operand, names))).toString('base64');
  if (operator === '$join') return (fill(operand, names) as unknown[]).map(text).join('');
  return Object.fromEntries(
    Object.entries(template).flatMap(([key, one]) => {
      const [operator, operand] = operatorOf(one) ?? [];
      if (operator !== '$optional') return [[key, fill(one, names)]];
      return namesIn(operand).some((name) => isNothing(names[name])) ? [] : [[key, fill(operand, names)]];
    }),
  );
}

const isNothing = (value: unknown): boolean => value === undefined || value === '';

function fillText(template: string, names: Names): unknown {
  const { whole, isPlain } = partsOf(template);
  if (isPlain) return template;
  if (whole) return placed(...whole, names);
  return template.replace(PLACE, (_, name: string, json?: string) => text(placed(name, json, names)));
}

/** What a name stands for; undefined if nothing does. */
const named = (name: string, names: Names): unknown => (Object.hasOwn(names, name) ? names[name] : undefined);

function placed(name: string, json: string | undefined, names: Names): unknown {
  const value = named(name, names);
  if (value === undefined) throw new Unnamed(name);
  return json === undefined ? value : JSON.stringify(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Whether a value is what a pattern expects; if so, the names that took their values from it, else undefined. A name that has a
 * value already expects that.
 */
export function match(
  pattern: unknown,
  value: unknown,
  names: Names,
  fitsMessage: FitsMessage,
): Names | undefined {
  const matching = new Matching(names, fitsMessage);
  return matching.matches(pattern, value) ? matching.taken : undefined;
}

/** One pattern against one value. */
class Matching {
  readonly taken: Record<string, unknown> = {};
  readonly #names: Names;
  readonly #fitsMessage: FitsMessage;

  constructor(names: Names, fitsMessage: FitsMessage) {
    this.#names = names;
    this.#fitsMessage = fitsMessage;
  }

  matches(expected: unknown, seen: unknown): boolean {
    if (typeof expected === 'string') return this.#matchesText(expected, seen);
    if (typeof expected !== 'object' || expected === null) return expected === seen;
    if (Array.isArray(expected))
      return Array.isArray(seen) && expected.every((one, i) => this.matches(one, seen[i]));
    const [operator, operand] = operatorOf(expected) ?? [];
    switch (operator) {
      case undefined:
        break;
      case '$any':
        return seen !== undefined;
      case '$absent':
        return seen === undefined;
      case '$in':
        return (operand as unknown[]).some((one) => {
          // What an alternative has taken that is not meant counts for nothing.
          const before = new Set(Object.keys(this.taken));
          if (this.matches(one, seen)) return true;
          for (const name of Object.keys(this.taken)) if (!before.has(name)) delete this.taken[name];
          return false;
        });
      case '$optional':
        return seen === undefined || this.matches(operand, seen);
      case '$not':
        return match(operand, seen, this.#known, this.#fitsMessage) === undefined;
      case '$message':
        return this.#fitsMessage(operand as string, seen);
      default:
        return (
          namesIn(operand).every((name) => this.#valueOf(name) !== undefined) &&
          isDeepStrictEqual(fill(expected, this.#known), seen)
        );
    }
    if (typeof seen !== 'object' || seen === null || Array.isArray(seen)) return false;
    for (const [key, one] of Object.entries(expected))
      if (!this.matches(one, Object.hasOwn(seen, key) ? (seen as Names)[key] : undefined)) return false;
    return true;
  }

  get #known(): Names {
    return { ...this.#names, ...this.taken };
  }

  #valueOf(name: string): unknown {
    return named(name, this.taken) ?? named(name, this.#names);
  }

  #take(name: string, json: string | undefined, from: unknown): boolean {
    const read = json === undefined ? from : parsed(from);
    if (read === undefined) return false;
    const before = this.#valueOf(name);
    if (before !== undefined) return isDeepStrictEqual(before, read);
    this.taken[name] = read;
    return true;
  }

  #matchesText(expected: string, seen: unknown): boolean {
    const { whole, isPlain } = partsOf(expected);
    if (isPlain) return expected === seen;
    if (whole) return seen !== undefined && this.#take(...whole, seen);
    if (typeof seen !== 'string') return false;
    // What stands around the one name that has no value yet; each other has one.
    const open = [...expected.matchAll(PLACE)].filter(([, name]) => this.#valueOf(name!) === undefined);
    if (open.length === 0) return fillText(expected, this.#known) === seen;
    // Nobody knows where one of them would end.
    if (open.length > 1) return false;
    const { index, 0: place, 1: name, 2: json } = open[0]!;
    const around = [expected.slice(0, index), expected.slice(index + place.length)];
    const [before, after] = around.map((one) => text(fillText(one, this.#known))) as [string, string];
    if (seen.length < before.length + after.length) return false;
    if (!seen.startsWith(before) || !seen.endsWith(after)) return false;
    return this.#take(name!, json, seen.slice(before.length, seen.length - after.length));
  }
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

/** What a JSON pointer (RFC 6901) points to; undefined if it points to nothing. */
export function at(pointer: string, value: unknown): unknown {
  return tokensOf(pointer).reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Names)[key]
        : undefined,
    value,
  );
}

/** The keys of a JSON pointer, from the outermost. */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));

/** A JSON pointer of keys, from the outermost. */
export const pointerOf = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

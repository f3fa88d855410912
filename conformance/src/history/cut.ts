import { createHash, type Hash } from 'node:crypto';
import { bounds } from './bounds.js';

/** What a cut text keeps of its beginning and its end, in characters; what says that it is cut stands between them. */
const HEAD = (bounds.keptCharacters * 3) / 4;
const TAIL = bounds.keptCharacters / 8;
/** The same of octets, which base64 makes longer. */
const HEAD_BYTES = (HEAD * 3) / 4;
const TAIL_BYTES = (TAIL * 3) / 4;

/** The fields of events that hold any value of the protocol's application. */
const FREE: ReadonlySet<string> = new Set(['params', 'result', 'value', 'data']);

/** What stands for what is cut out. The hash makes cut texts comparable: they are equal if the whole ones were. */
const mark = (length: number, unit: string, hash: string | undefined): string =>
  `…[${length} ${unit}${hash === undefined ? '' : `, SHA-256 ${hash}`}]…`;

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** A text of at most {@link bounds.keptCharacters}: of a longer one its head, its length, its hash (of its UTF-8) and its tail. */
export function cutText(text: string): string {
  if (text.length <= bounds.keptCharacters) return text;
  const head = text.slice(0, HEAD).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '');
  return `${head}${mark(text.length, 'characters', sha256(text))}${tail}`;
}

/** What is left of octets that are too many to be kept, besides their head. */
export interface CutOctets {
  bytes: number;
  tail: Buffer;
  sha256: string;
}

/** Keeps the ends, the length and the hash of octets that come piece by piece. */
export class OctetCutter {
  #head = Buffer.alloc(0);
  #tail = Buffer.alloc(0);
  #bytes = 0;
  readonly #hash: Hash = createHash('sha256');

  push(piece: Buffer): void {
    this.#bytes += piece.length;
    this.#hash.update(piece);
    const missing = HEAD_BYTES - this.#head.length;
    if (missing > 0) this.#head = Buffer.concat([this.#head, piece.subarray(0, missing)]);
    this.#tail = Buffer.concat([this.#tail, piece.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
  }

  /** The head, and what is left of the rest. */
  end(): { head: Buffer; cut: CutOctets } {
    const cut = { bytes: this.#bytes, tail: Buffer.from(this.#tail), sha256: this.#hash.digest('hex') };
    return { head: this.#head, cut };
  }
}

/** Octets in base64, cut like a text; their length and hash are those of the octets. */
export function cutBase64(octets: Buffer): string {
  if (octets.length <= HEAD_BYTES + TAIL_BYTES) return octets.toString('base64');
  const cut = { bytes: octets.length, tail: octets.subarray(-TAIL_BYTES), sha256: sha256(octets) };
  return base64Of(octets.subarray(0, HEAD_BYTES), cut);
}

/** What was kept of octets by an {@link OctetCutter}: as text if both ends are UTF-8, else in base64. */
export function endsOf(head: Buffer, cut: CutOctets): { text: string } | { base64: string } {
  const [first, last] = [wholeCharacters(head), wholeCharacters(cut.tail)];
  return first === undefined || last === undefined
    ? { base64: base64Of(head, cut) }
    : { text: `${first}${mark(cut.bytes, 'bytes', cut.sha256)}${last}` };
}

/** What stands for octets of which nothing may be kept. */
export const nothingOf = (bytes: number): string => mark(bytes, 'bytes', undefined);

const base64Of = (head: Buffer, { bytes, tail, sha256: hash }: CutOctets): string =>
  `${head.toString('base64')}${mark(bytes, 'bytes', hash)}${tail.toString('base64')}`;

/** A part of a text without the halves of characters at its ends; undefined if it is not UTF-8. */
function wholeCharacters(part: Buffer): string | undefined {
  let from = 0;
  while (from < 3 && (part[from] ?? 0) >> 6 === 0b10) from++;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part.subarray(from), {
      stream: true,
    });
  } catch {
    return undefined;
  }
}

/**
 * An event, or a part of one, with every text, list and value within the bounds of a history. To be applied after secrets were
 * taken out: a part of a secret is not found.
 */
export function cutEvent<T extends object>(event: T): T {
  let cut: T | undefined;
  for (const key in event) {
    const value: unknown = event[key];
    const kept = FREE.has(key) ? cutValue(value) : cutField(value);
    if (kept !== value) cut = { ...(cut ?? event), [key]: kept };
  }
  return cut ?? event;
}

/** Any value; a long one becomes a text, its JSON cut. */
function cutValue(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (value === null || typeof value !== 'object') return value;
  const json = JSON.stringify(value);
  return json.length <= bounds.keptCharacters ? value : cutText(json);
}

/** A field with a type of its own, which it keeps. */
function cutField(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (value === null || typeof value !== 'object') return value;
  if (!Array.isArray(value)) return cutEvent(value);
  if (value.length <= bounds.keptEntries) {
    const kept = value.map(cutField);
    return kept.some((one, i) => one !== value[i]) ? kept : value;
  }
  const kept = value.slice(0, bounds.keptEntries - 1).map(cutField);
  return [...kept, mark(value.length, 'entries', sha256(JSON.stringify(value)))];
}

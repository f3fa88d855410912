import { decode, encode } from '@msgpack/msgpack';
import { bounds } from '../history/bounds.js';
import type { Codec } from './codec.js';
import { plain } from './plain.js';

/** MessagePack, one value in each binary message. */
export const msgpack: Codec = {
  encode: (value) => Buffer.from(encode(value, { maxDepth: bounds.jsonDepth })),
  decode(message) {
    if (typeof message === 'string') return [{ fault: 'a text message, where MessagePack comes as binary' }];
    const excess = excessOf(message);
    if (excess !== undefined) return [{ excess }];
    try {
      return [plain(decode(message))];
    } catch (error) {
      return [{ fault: `not MessagePack: ${(error as Error).message}` }];
    }
  },
};

/** By the first byte: how long the number is that says how much follows, and what follows (`each`: values per count). */
const COUNTED: Readonly<Record<number, { size: number; each: number; more?: number }>> = {
  196: { size: 1, each: 0 },
  197: { size: 2, each: 0 },
  198: { size: 4, each: 0 },
  199: { size: 1, each: 0, more: 1 },
  200: { size: 2, each: 0, more: 1 },
  201: { size: 4, each: 0, more: 1 },
  217: { size: 1, each: 0 },
  218: { size: 2, each: 0 },
  219: { size: 4, each: 0 },
  220: { size: 2, each: 1 },
  221: { size: 4, each: 1 },
  222: { size: 2, each: 2 },
  223: { size: 4, each: 2 },
};

/** By the first byte: the bytes behind it, where their number is fixed. */
const FIXED: Readonly<Record<number, number>> = {
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
  212: 2,
  213: 3,
  214: 5,
  215: 9,
  216: 17,
};

/**
 * Counts what a message announces before anything is decoded: a few bytes can announce arrays that take gigabytes. What is no
 * MessagePack is left to the decoder.
 */
function excessOf(bytes: Buffer): string | undefined {
  let values = 1;
  /** How many values are still to come on each level. */
  const open = [1];
  for (let at = 0; at < bytes.length && open.length > 0; ) {
    while (open.at(-1) === 0) open.pop();
    if (open.length === 0) break;
    open[open.length - 1]!--;
    const first = bytes[at++]!;
    let inner = 0;
    const counted = COUNTED[first];
    if (counted) {
      const { size, each, more = 0 } = counted;
      if (at + size > bytes.length) break;
      const count = bytes.readUIntBE(at, size);
      inner = count * each;
      at += size + (each === 0 ? count + more : 0);
    } else if (first >= 0x80 && first < 0x90) inner = 2 * (first & 15);
    else if (first >= 0x90 && first < 0xa0) inner = first & 15;
    else if (first >= 0xa0 && first < 0xc0) at += first & 31;
    else at += FIXED[first] ?? 0;
    values += inner;
    if (values > bounds.jsonValues)
      return `MessagePack of about ${values} values; the kit reads up to ${bounds.jsonValues}`;
    if (inner > 0) open.push(inner);
    if (open.length > bounds.jsonDepth + 1)
      return `MessagePack that nests more than ${bounds.jsonDepth} deep; the kit reads up to that`;
  }
  return undefined;
}

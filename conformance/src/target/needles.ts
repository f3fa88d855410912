/** The shortest text that is searched for, in characters. */
export const SHORTEST = 4;

const LOWER_BITS = (1 << 18) - 1;

/** Where a text stands in another one: from `start` up to and without `end`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Searches texts for many others at once, in a time that does not grow with their number: most places are dismissed by what
 * their first four characters come to.
 */
export class Needles {
  readonly #byKey = new Map<number, string[]>();
  /** Whether any of them has a key with these lower bits. */
  readonly #known = new Uint8Array(LOWER_BITS + 1);

  /** Those that are shorter than {@link SHORTEST} are left out. */
  constructor(needles: Iterable<string>) {
    // The longest first, so that none is left in pieces of another.
    const all = [...new Set(needles)].filter((one) => one.length >= SHORTEST);
    for (const needle of all.sort((a, b) => b.length - a.length)) {
      const key = keyAt(needle, 0);
      this.#known[key & LOWER_BITS] = 1;
      const others = this.#byKey.get(key);
      if (others) others.push(needle);
      else this.#byKey.set(key, [needle]);
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** Where they stand, from left to right; of those that begin at one place only the longest, and none within another. */
  findIn(text: string): Range[] {
    const found: Range[] = [];
    for (let start = 0; start <= text.length - SHORTEST; start++) {
      const key = keyAt(text, start);
      if (this.#known[key & LOWER_BITS] === 0) continue;
      const needle = this.#byKey.get(key)?.find((one) => text.startsWith(one, start));
      if (needle === undefined) continue;
      found.push({ start, end: start + needle.length });
      start += needle.length - 1;
    }
    return found;
  }
}

/** A number that depends on the four characters from a place on. */
const keyAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^
    Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f)) >>>
  8;

/** The shortest text that is searched for, in characters. */
export const SHORTEST = 4;

const PAIRS = (1 << 14) - 1;

/** In texts of more characters the search of the engine itself is faster, for so few needles. */
const LONG = 1_024;
const FEW = 128;

/** Where a text stands in another one: from `start` up to and without `end`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Searches texts for many others at once, in a time that does not grow with their number: most places are dismissed by their
 * first two characters, most others by what the first four come to.
 */
export class Needles {
  readonly #all: readonly string[];
  readonly #byKey = new Map<number, string[]>();
  /** Whether any of them begins with such a pair of characters. */
  readonly #known = new Uint8Array(PAIRS + 1);

  /** Those that are shorter than {@link SHORTEST} are left out. */
  constructor(needles: Iterable<string>) {
    // The longest first, so that none is left in pieces of another.
    const all = [...new Set(needles)].filter((one) => one.length >= SHORTEST);
    this.#all = all;
    for (const needle of all.sort((a, b) => b.length - a.length)) {
      const key = keyAt(needle, 0);
      this.#known[pairOf(needle.charCodeAt(0), needle.charCodeAt(1))] = 1;
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
    if (text.length > LONG && this.#all.length <= FEW && !this.#all.some((one) => text.includes(one)))
      return found;
    let second = text.charCodeAt(0);
    for (let start = 0; start <= text.length - SHORTEST; start++) {
      const first = second;
      second = text.charCodeAt(start + 1);
      if (this.#known[pairOf(first, second)] === 0) continue;
      const needle = this.#byKey.get(keyAt(text, start))?.find((one) => text.startsWith(one, start));
      if (needle === undefined) continue;
      found.push({ start, end: start + needle.length });
      start += needle.length - 1;
      second = text.charCodeAt(start + 1);
    }
    return found;
  }
}

const pairOf = (first: number, second: number): number => ((first << 7) ^ second) & PAIRS;

/** A number that depends on the four characters from a place on. */
const keyAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^
    Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f)) >>>
  8;

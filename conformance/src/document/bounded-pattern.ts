import { createContext, Script } from 'node:vm';

/** Something in a document takes more time than a message may take. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** How long one pattern may look at one text, in ms. */
const MOST_MS = 100;
/** A text up to this length, in characters, and a pattern of at most one repetition take no time worth a bound: it grows by the square. */
const SHORT_TEXT = 1_000;
const REPETITION = /[*+?{]/g;

const looking = createContext({});
const look = new Script('pattern.test(text)');

/**
 * The regular expressions of a document, which may come from a stranger, tried on texts of a server, which may be hostile: some need
 * years for thirty letters. One that has taken too long is given up, with all others of its document: {@link TooMuch}.
 */
export class BoundedPattern {
  #isGivenUp = false;

  /** Reads an expression as JSON Schema does, or, where that cannot be read, as those do who escape too much. Throws SyntaxError. */
  static read(source: string): RegExp {
    try {
      return new RegExp(source, 'u');
    } catch {
      return new RegExp(source);
    }
  }

  compile(source: string): { test(text: string): boolean; toString(): string } {
    const pattern = BoundedPattern.read(source);
    const isSimple = (source.match(REPETITION) ?? []).length <= 1;
    return {
      test: (text) => {
        if (isSimple && text.length <= SHORT_TEXT) return pattern.test(text);
        if (this.#isGivenUp) throw new TooMuch();
        try {
          Object.assign(looking, { pattern, text });
          return look.runInContext(looking, { timeout: MOST_MS }) as boolean;
        } catch {
          this.#isGivenUp = true;
          throw new TooMuch();
        }
      },
      toString: () => String(pattern),
    };
  }
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RuleId } from '../../src/contract/index.js';
import { type MatrixRow, requirementsOf } from '../matrix.js';

/** A word that the language of the extension lacks. */
export interface MissingWord {
  /** What it would say. */
  readonly says: string;
  /** The cases and always-on checks that need it; globs. */
  readonly of: readonly string[];
}

/** `losses.yaml`. */
export const losses: {
  readonly words: Readonly<Record<string, MissingWord>>;
  /** Words for single faults. */
  readonly faults: Readonly<Record<string, string>>;
} = parse(readFileSync(new URL('losses.yaml', import.meta.url), 'utf8'));

/** The words for a case or an always-on check. */
export const wordsFor = (id: string): string[] =>
  Object.entries(losses.words)
    .filter(([, { of }]) => of.some((pattern) => matches(pattern, id)))
    .map(([word]) => word);

/**
 * The words whose lack hides that a fault violates these requirements: those of the checks that show it natively. Empty if it is not explained.
 */
export function wordsOf(
  { id, caughtBy }: Pick<MatrixRow, 'id' | 'caughtBy'>,
  missing: readonly RuleId[],
): string[] {
  const own = losses.faults[id];
  if (own !== undefined) return [own];
  const words = missing.map((rule) =>
    caughtBy
      .filter((check) => requirementsOf(check).includes(rule))
      .flatMap((check) => wordsFor(check.split('#')[0]!)),
  );
  return words.some((some) => some.length === 0) ? [] : [...new Set(words.flat())].sort();
}

const matches = (pattern: string, id: string): boolean =>
  pattern === id || (pattern.includes('*') && new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(id));

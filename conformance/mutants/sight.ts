import type { History } from '../src/history/history.js';
import { differences, type Meaning, meaningOf } from './meaning.js';
import type { Sight } from './outcome.js';

/** What the histories of one run mean, by case. */
export type Recording = ReadonlyMap<string, Meaning>;

export const recordingOf = (histories: readonly History[]): Recording =>
  new Map(histories.map((history) => [history.header.case, meaningOf(history)]));

/** What a run shows that no run of the reference server with the same seed did, by case. */
export function strange(recording: Recording, references: readonly Recording[]): Map<string, string[]> {
  const found = [...recording].map(([id, meaning]): [string, string[]] => {
    const meanings = references.flatMap((one) => one.get(id) ?? []);
    // A case that did not happen in one of them says nothing.
    return [id, meanings.length === references.length ? differences(meaning, meanings) : []];
  });
  return new Map(found.filter(([, differences]) => differences.length > 0));
}

/** How to look at a mutant again. */
export interface Means {
  /** Runs some cases with the seed of the references, against the mutant and against the reference server beside it. */
  again(cases: readonly string[]): Promise<{ mutant: Recording; twin: Recording }>;
  /** Runs the server's own tests at its surface against the mutant: whether one fails, and which; null if that stayed open. */
  fails(): Promise<{ test: string } | null | false>;
}

/** Whether a mutant that the kit did not fail can be seen, and by what. */
export interface Seen {
  readonly sight: Sight;
  /** What was seen, in words. */
  readonly by: string;
}

/** So many cases are run again: what one of them shows is enough. */
const AGAIN = 12;

/**
 * Measures whether a mutant can be seen: the histories of its run differ from those of the reference server, and do so again in the same
 * way, also from that of the reference server beside it; or a test of the server fails.
 */
export async function sightOf(
  recording: Recording,
  references: readonly Recording[],
  { again, fails }: Means,
): Promise<Seen> {
  const suspects = strange(recording, references);
  if (suspects.size > 0) {
    const cases = [...suspects.keys()].slice(0, AGAIN);
    const { mutant, twin } = await again(cases);
    for (const [id, differences] of strange(mutant, [...references, twin])) {
      const before = suspects.get(id)?.map(withoutTime);
      const by = differences.find((one) => before?.includes(withoutTime(one)));
      if (by) return { sight: 'differs', by: `${id}: ${by}` };
    }
  }
  const failed = await fails();
  if (failed === null) return { sight: 'unknown', by: 'the tests of the server did not end' };
  return failed ? { sight: 'fails a test of the server', by: failed.test } : { sight: 'not seen', by: '' };
}

/** A difference in words, for it to be found again. */
const withoutTime = (difference: string): string => difference.replace(/\d+ ms$/, '');

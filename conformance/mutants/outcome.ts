import type { KitRun } from './kit-run.js';

/** What the kit made of a server. */
export type Outcome = 'killed' | 'survived' | 'timed-out' | 'not-started' | 'kit-fault';

/** The exit codes of the kit, of which 1 alone says that a server is wrong. */
const BY_EXIT: Readonly<Record<number, Outcome>> = {
  0: 'survived',
  1: 'killed',
  // Nothing failed. A kit that is not sure has not found anything.
  2: 'survived',
  3: 'not-started',
  4: 'not-started',
  5: 'kit-fault',
};

export const outcomeOf = ({ exit }: Pick<KitRun, 'exit'>): Outcome =>
  exit === null ? 'timed-out' : (BY_EXIT[exit] ?? 'kit-fault');

/** What is known of whether a mutant can be seen at all. */
export type Sight =
  /** Other histories than those of the reference server, twice. */
  | 'differs'
  /** A test of the server at its surface fails. */
  | 'fails a test of the server'
  /** Neither. */
  | 'not seen'
  /** It could not be found out. */
  | 'unknown';

/** Whether a survivor counts as visible, and so as missed: unless it was looked for and not seen. */
export const isVisible = (sight: Sight): boolean => sight !== 'not seen';

/** One mutant, and what came of it. */
export interface Result {
  readonly outcome: Outcome;
  /** Of a survivor. */
  readonly sight?: Sight;
}

/** How many mutants are killed, of all that ran and of those that can be seen. */
export interface Rates {
  readonly killed: number;
  /** Killed or survived. */
  readonly ran: number;
  /** Killed, or survived and visible. */
  readonly visible: number;
}

export function ratesOf(results: readonly Result[]): Rates {
  const killed = results.filter(({ outcome }) => outcome === 'killed').length;
  const survived = results.filter(({ outcome }) => outcome === 'survived');
  const missed = survived.filter(({ sight = 'unknown' }) => isVisible(sight)).length;
  return { killed, ran: killed + survived.length, visible: killed + missed };
}

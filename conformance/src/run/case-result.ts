import type { Case } from '../cases/case.js';
import type { History } from '../history/history.js';
import type { Judgement } from '../judge/judge.js';

/** One case of a run. `judgement` is undefined if it did not run; then `reason` says why. */
export interface CaseResult {
  case: Case;
  judgement?: Judgement;
  history?: History;
  historyFile: string | null;
  /** What its history takes of the bound of a run. */
  historyBytes?: number;
  /** How often it was asked again at the end of the run, since it had left something open; undefined if never. */
  again?: number;
  durationMs: number;
  forcedWaitMs: number;
  harnessFault: string | null;
  /** Why it did not run: not claimed, no means, or nothing to run against. */
  skipped?: { verdict: 'notApplicable' | 'notExercised'; reason: string };
}

/** What is said of a case in which the kit itself failed, so that it cannot be judged. */
export function brokenBy(error: unknown): Pick<CaseResult, 'harnessFault' | 'skipped'> {
  const reason = error instanceof Error ? error.message : String(error);
  return { harnessFault: reason, skipped: { verdict: 'notExercised', reason } };
}

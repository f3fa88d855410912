import type { Verdict } from '../judge/check.js';
import type { CaseResult } from './case-result.js';

/** So often a case is asked again at most, at the end of a run. */
export const MOST_AGAIN = 2;

/** One in so many of the cases that ran at once runs at once when they are asked again. */
const UNHURRIED = 4;

/** How many cases run at once when they are asked again: what they were too many for is to have its time now. */
export const againAtOnce = (jobs: number): number => Math.ceil(jobs / UNHURRIED);

/**
 * How many checks a case has left open that it may settle when it happens again: this machine stood still, or what both sides
 * did at once has crossed. A failure stays one, however often it is asked for.
 */
export function openChecks({ judgement, history, harnessFault }: CaseResult): number {
  if (!judgement || !history || harnessFault !== null) return 0;
  const verdicts: Verdict[] = [
    ...judgement.own.map(({ verdict }) => verdict),
    // What an always-on check did not see here it may have seen in another case.
    ...judgement.always.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'notExercised'),
  ];
  if (verdicts.includes('fail')) return 0;
  const open: readonly Verdict[] =
    history.stalls.length > 0 ? ['inconclusive', 'notExercised'] : ['inconclusive'];
  return verdicts.filter((verdict) => open.includes(verdict)).length;
}

/** Which of two results of a case counts: the later one, if it shows a failure or leaves less open. */
export function better(before: CaseResult, after: CaseResult): CaseResult {
  const { judgement } = after;
  if (!judgement || after.harnessFault !== null) return before;
  const failed = [...judgement.own, ...judgement.always].some(({ verdict }) => verdict === 'fail');
  return failed || openChecks(after) < openChecks(before) ? after : before;
}

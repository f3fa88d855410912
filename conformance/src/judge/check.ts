import { type RequirementId, requirements } from '@solowire/spec';
import type { CheckReport, CheckVerdict } from '../generated/types.js';
import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';
import { ownLateness } from './own-lateness.js';

/**
 * `pass` and `fail` are about the server. `warn`: a SHOULD was not met. `inconclusive`: the harness cannot tell.
 * `notExercised`: what the check judges did not occur. `notApplicable`: the target does not claim it or lacks the means.
 * `knownFailing`: the baseline expects the failure. Only `pass` is a pass.
 */
export type Verdict = CheckVerdict;

/** A pure function from a history to a finding, and the requirement that it judges. */
export interface Check {
  /** Unique in its case; for an always-on check unique in the kit. */
  id: string;
  requirement: RequirementId;
  /** What must be seen, in words. */
  expected: string;
  judge(history: History): Outcome;
}

/** What a judge found. */
export interface Outcome {
  verdict: Exclude<Verdict, 'warn' | 'knownFailing' | 'notApplicable'>;
  observed: string;
  /** Why, beyond what was observed. */
  reason?: string;
  /** What it rests on. */
  events?: readonly (HistoryEvent | undefined)[];
  /** Those events of it without which it would be no pass, since it says that something did not happen. */
  barriers?: readonly HistoryEvent[];
}

export type Events = readonly (HistoryEvent | undefined)[];

export const pass = (observed: string, ...events: Events): Outcome => ({ verdict: 'pass', observed, events });
export const fail = (observed: string, ...events: Events): Outcome => ({ verdict: 'fail', observed, events });
export const notExercised = (observed: string, ...events: Events): Outcome => ({
  verdict: 'notExercised',
  observed,
  events,
});
export const inconclusive = (observed: string, reason: string, ...events: Events): Outcome => ({
  verdict: 'inconclusive',
  observed,
  reason,
  events,
});

/**
 * Something did not happen. Only a barrier makes that a pass: a later event that what was forbidden would have come before.
 * Without one it is inconclusive; `missing` says which.
 */
export const absent = (
  observed: string,
  barrier: HistoryEvent | undefined,
  missing: string,
  ...events: Events
): Outcome =>
  barrier
    ? { ...pass(observed, ...events, barrier), barriers: [barrier] }
    : inconclusive(observed, `no barrier: ${missing}`, ...events);

/** Several outcomes as one: the first failure counts, then what is inconclusive, then the passes together; else `none`. */
export function together(outcomes: readonly (Outcome | undefined)[], none: string): Outcome {
  const judged = outcomes.filter((one) => one !== undefined);
  const worst = (verdict: Outcome['verdict']) => judged.find((one) => one.verdict === verdict);
  const passes = judged.filter(({ verdict }) => verdict === 'pass');
  return (
    worst('fail') ??
    worst('inconclusive') ??
    (passes.length > 0
      ? {
          ...pass(
            [...new Set(passes.map(({ observed }) => observed))].join('; '),
            ...passes.flatMap(({ events = [] }) => events),
          ),
          barriers: passes.flatMap(({ barriers = [] }) => barriers),
        }
      : notExercised(none))
  );
}

/** Builds a check. */
export const check = (
  id: string,
  requirement: RequirementId,
  expected: string,
  judge: (history: History) => Outcome,
): Check => ({ id, requirement, expected, judge });

/** One judged check, as the report holds it. */
export type JudgedCheck = Omit<CheckReport, 'always' | 'requirement'> & { requirement: RequirementId };

/**
 * Runs one check. A pass counts only in a history where a positive control was seen (`controlled`); a failed SHOULD is a
 * warning and a MAY never fails; a judge that throws is the harness's fault and settles nothing, nor does a history in which
 * the kit itself was too late.
 */
export function runCheck(chk: Check, history: History, controlled: boolean): JudgedCheck {
  const { level } = requirements[chk.requirement];
  const { id, requirement, expected } = chk;
  let outcome: Outcome;
  try {
    outcome = chk.judge(history);
  } catch (error) {
    outcome = inconclusive('nothing', `the judge threw: ${(error as Error).message}`);
  }
  const late = outcome.verdict === 'fail' ? ownLateness(history) : undefined;
  if (late) outcome = { ...outcome, verdict: 'inconclusive', reason: late };
  const events = (outcome.events ?? []).filter((e) => e !== undefined).map((e) => e.seq);
  const judged = { id, requirement, level, expected, observed: outcome.observed, events };
  if (outcome.verdict === 'pass' && !controlled)
    return { ...judged, verdict: 'notExercised', reason: 'no positive control succeeded in this case' };
  if (outcome.verdict === 'fail' && level !== 'MUST')
    return { ...judged, verdict: level === 'SHOULD' ? 'warn' : 'notExercised', reason: outcome.reason ?? '' };
  return { ...judged, verdict: outcome.verdict, reason: outcome.reason ?? '' };
}

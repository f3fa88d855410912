import type { History } from '../history/history.js';
import { CONTROL } from '../history/marks.js';
import { type Check, type JudgedCheck, runCheck, type Verdict } from './check.js';
import { ownExcess } from './own-excess.js';
import { stopped } from './stopped.js';

/** What a judge has to know of a case. */
export interface Judged {
  /** `section/name`; stable, since reports and baselines refer to it. */
  id: string;
  checks: readonly Check[];
  /** `twin`: the case's own connections are to be refused, so that the control identity's round trip is the control. */
  control?: 'own' | 'twin';
  /** The case's own connections go beyond an announced limit on purpose, so that what the server does then is judged. */
  exceeds?: true;
}

/** What reports and baselines call a check of a case. */
export const checkId = ({ id }: Pick<Judged, 'id'>, one: Check): string => `${one.family ?? id}#${one.id}`;

/** What was found in one history: the checks of its case and the always-on ones. */
export interface Judgement {
  own: JudgedCheck[];
  always: JudgedCheck[];
}

/**
 * Judges one history by the checks of its case, and by those that hold in every case of its protocol. A pure function: the same
 * history gives the same judgement, with or without a server.
 */
export function judge(history: History, kase: Judged, always: readonly Check[]): Judgement {
  const controlled = wasControlled(history, kase);
  const excess = ownExcess(history, kase.exceeds && [CONTROL]);
  const run = (one: Check, unexcused: readonly Verdict[]): JudgedCheck => {
    const judged = runCheck(one, history, controlled);
    if (!excess || unexcused.includes(judged.verdict)) return judged;
    return { ...judged, verdict: 'notApplicable', reason: excess };
  };
  const stop = stopped(history);
  /** What did not occur since the case had stopped says where it did. */
  const withStop = (judged: JudgedCheck): JudgedCheck =>
    stop === undefined || judged.verdict !== 'notExercised' || judged.observed === stop
      ? judged
      : { ...judged, reason: [judged.reason, stop].filter(Boolean).join('; ') };
  return {
    own: kase.checks.map((one) => ({ ...withStop(run(one, ['pass'])), id: checkId(kase, one) })),
    // What did not occur here may do so in another case.
    always: always.map((one) => run(one, ['pass', 'notExercised'])),
  };
}

/** A case counts only if a round trip of its own succeeded; for refusals, that of the control identity beside it. */
function wasControlled(history: History, { control = 'own' }: Judged): boolean {
  if (control === 'twin') return history.controlled(CONTROL);
  return history.actors.some((actor) => actor !== CONTROL && history.controlled(actor));
}

const GRAVITY: readonly Verdict[] = [
  'fail',
  'inconclusive',
  'warn',
  'knownFailing',
  'pass',
  'notExercised',
  'advice',
  'notApplicable',
];

/** The gravest of several verdicts; one that was exercised outweighs those that were not. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'notExercised';
}

import type { Case } from '../cases/case.js';
import type { History } from '../history/history.js';
import { alwaysChecks } from './always/index.js';
import { CONTROL } from './always/sessions.js';
import { type Check, type JudgedCheck, runCheck, type Verdict } from './check.js';
import { ownExcess } from './own-excess.js';

/** What was found in one history: the checks of its case and the always-on ones. */
export interface Judgement {
  own: JudgedCheck[];
  always: JudgedCheck[];
}

/** Judges one history. A pure function: the same history gives the same judgement, with or without a server. */
export function judge(history: History, kase: Case): Judgement {
  const controlled = wasControlled(history, kase);
  const excess = ownExcess(history, kase.exceeds && [CONTROL]);
  const run = (one: Check): JudgedCheck => {
    const judged = runCheck(one, history, controlled);
    if (!excess || judged.verdict === 'pass') return judged;
    return { ...judged, verdict: 'notApplicable', reason: excess };
  };
  return {
    own: kase.checks.map((one) => {
      const judged = run(one);
      return { ...judged, id: `${kase.id}#${judged.id}` };
    }),
    always: alwaysChecks.map(run),
  };
}

/** A case counts only if a round trip of its own succeeded; for refusals, that of the control identity beside it. */
function wasControlled(history: History, { control = 'own' }: Case): boolean {
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
  'notApplicable',
];

/** The gravest of several verdicts; one that was exercised outweighs those that were not. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'notExercised';
}

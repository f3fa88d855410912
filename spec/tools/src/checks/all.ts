import type { Check, Problem, Subject } from './check.js';
import { closeCodesUnique } from './close-codes.js';
import { extensionsHaveShape } from './extensions.js';
import { asyncapiIsValid, spectralRulesHold } from './external.js';
import { faultsViolateRequirements } from './faults.js';
import { generatedIsFresh } from './fresh.js';
import { lifeCycleRefersToKnown } from './life-cycle.js';
import { lockIsClean } from './lock.js';
import { examplesMatch, repliesInChannel, typesAreNames } from './messages.js';
import { methodsAreSound } from './methods.js';
import { announcedRangesAgree, parametersInRange } from './parameters.js';
import { requirementIdsKept, requirementsMentionedExist, requirementsWellFormed } from './requirements.js';
import { sessionIsSound } from './session.js';

/** Without these the others could not even read the document. */
const first: Check[] = [asyncapiIsValid, spectralRulesHold, extensionsHaveShape, lockIsClean];

const then: Check[] = [
  examplesMatch,
  typesAreNames,
  repliesInChannel,
  closeCodesUnique,
  parametersInRange,
  announcedRangesAgree,
  lifeCycleRefersToKnown,
  methodsAreSound,
  sessionIsSound,
  requirementsWellFormed,
  requirementsMentionedExist,
  requirementIdsKept,
  faultsViolateRequirements,
  generatedIsFresh,
];

/** Runs all checks; where the first ones find something, the rest waits until that is mended. */
export async function checkAll(
  subject: Subject,
): Promise<{ problems: Problem[]; checks: number; skipped: number }> {
  const found = (await Promise.all(first.map((check) => check(subject)))).flat();
  if (found.length > 0) return { problems: found, checks: first.length, skipped: then.length };
  const problems = (await Promise.all(then.map((check) => check(subject)))).flat();
  return { problems, checks: first.length + then.length, skipped: 0 };
}

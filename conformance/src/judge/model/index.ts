import { type Check, check, fail, notExercised } from '../check.js';
import { GUARDS, OTHER_RULES } from './guards.js';
import { verdictOf } from './model.js';

/**
 * One check for each rule that the model can name: what was seen could not have come from a server that keeps it. They only ever
 * fail; where the model has nothing to say, they say nothing.
 */
export const modelChecks: readonly Check[] = [...new Set([...Object.values(GUARDS), ...OTHER_RULES])].map(
  (rule) => ({
    ...check(
      `model-${rule.slice('SW-'.length).toLowerCase()}`,
      rule,
      'what was seen is what a server can show that keeps this rule',
      (h) => {
        const found = verdictOf(h).findings.find((one) => one.rule === rule);
        return found ? fail(found.observed, ...found.events) : notExercised('nothing that breaks it');
      },
    ),
    onlyFails: true as const,
  }),
);

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
        const { findings, unjudged } = verdictOf(h);
        const found = findings.find((one) => one.rule === rule);
        if (found) return fail(found.observed, ...found.events);
        const [first] = unjudged;
        return notExercised(
          first ? `not judged from event ${first.seq} on` : 'nothing that breaks it',
          first,
        );
      },
    ),
    onlyFails: true as const,
  }),
);

import { alike } from '../src/report/checks.js';
import { causesFirst } from '../src/report/groups.js';
import { solowire } from '../src/solowire/index.js';
import { levelOfRule, type Measured, type Subject } from './matrix.js';
import type { Failure } from './measurement.js';

/** In so many runs of a hundred, at least, the first entry of the report must be a rule that the server violates. */
export const FIRST_ENTRIES = 95;

/** What the report of a run names first: what to mend before all else. */
export function firstEntryOf(failures: readonly Failure[]): string | undefined {
  const groups = alike(failures, ({ requirement }) => requirement).map((group) => ({
    requirement: group[0].requirement,
    level: levelOfRule(group[0].requirement),
    checks: alike(group, ({ check }) => check).map((same) => ({
      id: same[0].check,
      expected: '',
      seen: same[0].observed,
      cases: same.map((one) => one.case),
    })),
  }));
  return causesFirst(groups, solowire.cases.length)[0]?.requirement;
}

/** The servers whose report names first what they do not violate, with what it names; `share` in per cent. */
export function firstEntries(fleet: Measured<Subject>): { share: number; wrong: string[] } {
  const failed = fleet.filter(([, { failures }]) => failures.length > 0);
  const wrong = failed.flatMap(([{ id, violates }, { failures }]) => {
    const first = firstEntryOf(failures);
    return violates.some((one) => one === first) ? [] : [`${id}: ${first} (violates ${violates.join(', ')})`];
  });
  return { share: failed.length === 0 ? 100 : 100 - (100 * wrong.length) / failed.length, wrong };
}

import type { GroupReport, Report } from '../generated/types.js';
import { alike, type Found, found, isFailure, seen } from './checks.js';

/**
 * What did not hold, a requirement an entry, however many cases showed it: failures first, then warnings. What follows from another
 * entry stands behind that one.
 */
export function groupsOf(report: Pick<Report, 'cases' | 'strict'>): GroupReport[] {
  const all = found(report).filter(({ check }) => check.verdict === 'fail' || check.verdict === 'warn');
  return alike(all, ({ check }) => `${isFailure(report, check.verdict)} ${check.requirement}`).map(
    (group) => ({
      requirement: group[0].check.requirement,
      level: group[0].check.level,
      verdict: isFailure(report, group[0].check.verdict) ? 'fail' : 'warn',
      checks: alike(group, ({ check }) => check.id).map(checkOf),
      follows: null,
    }),
  );
}

const checkOf = (same: readonly [Found, ...Found[]]): GroupReport['checks'][number] => ({
  id: same[0].check.id,
  expected: same[0].check.expected,
  seen: seen(same[0].check),
  cases: same.map((one) => one.case.id),
});

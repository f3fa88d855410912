import type { GroupReport, Report } from '../generated/types.js';
import { alike, type Found, found, isFailure, seen } from './checks.js';
import { FOLLOWS, type Follows } from './follows.js';

/**
 * What did not hold, a requirement an entry, however many cases showed it: failures first, then warnings. Causes come in the order in
 * which they should be mended; behind each stands what follows from it, at any distance.
 */
export function groupsOf(report: Pick<Report, 'cases' | 'strict'>): GroupReport[] {
  const cases = report.cases.length;
  const all = found(report).filter(({ check }) => check.verdict === 'fail' || check.verdict === 'warn');
  const [failures, warnings] = (['fail', 'warn'] as const).map((verdict) =>
    alike(
      all.filter(({ check }) => isFailure(report, check.verdict) === (verdict === 'fail')),
      ({ check }) => check.requirement,
    ).map((group): Group => groupOf(group, verdict)),
  );
  return [...causesFirst(failures!, cases), ...causesFirst(warnings!, cases)];
}

type Group = Omit<GroupReport, 'follows'>;

const groupOf = (group: readonly [Found, ...Found[]], verdict: 'fail' | 'warn'): Group => ({
  requirement: group[0].check.requirement,
  level: group[0].check.level,
  verdict,
  checks: alike(group, ({ check }) => check.id).map((same) => ({
    id: same[0].check.id,
    expected: same[0].check.expected,
    seen: seen(same[0].check),
    cases: same.map((one) => one.case.id),
  })),
});

/** Puts the groups of a run of so many cases in order, and says what follows from which. */
export function causesFirst<T extends Pick<Group, 'requirement' | 'level' | 'checks'>>(
  groups: readonly T[],
  cases: number,
): (T & Pick<GroupReport, 'follows'>)[] {
  const causes = causesOf(groups);
  const followersOf = (one: T): T[] =>
    groups.filter((other) => causes.get(other.requirement)?.cause === one.requirement);
  const weights = new Map(
    groups.map((one) => [one, weigh(one) + 0.1 * sum(followersOf(one).map(weigh))] as const),
  );
  const inOrder = (some: readonly T[]): (T & Pick<GroupReport, 'follows'>)[] =>
    [...some]
      .sort((a, b) => rank(a, cases) - rank(b, cases) || weights.get(b)! - weights.get(a)!)
      .flatMap((one) => {
        const cause = causes.get(one.requirement);
        const follows = cause ? { requirement: cause.cause, because: cause.because } : null;
        return [{ ...one, follows }, ...inOrder(followersOf(one))];
      });
  return inOrder(groups.filter(({ requirement }) => !causes.has(requirement)));
}

/** Of each rule that follows from another that failed, why. Nothing follows from itself, at whatever distance. */
function causesOf(groups: readonly Pick<Group, 'requirement' | 'level' | 'checks'>[]): Map<string, Follows> {
  const causes = new Map<string, Follows>();
  const isBehind = (one: string, cause: string): boolean => {
    const next = causes.get(cause)?.cause;
    return cause === one || (next !== undefined && isBehind(one, next));
  };
  // The model names the rule that explains best what it saw, which is not what the server was asked for.
  const shown = new Set(groups.filter((one) => !isByModel(one)).map(({ requirement }) => requirement));
  const failed = new Map(groups.map((one) => [one.requirement, casesOf(one)]));
  const isWithin = (one: string, cause: string) =>
    [...failed.get(one)!].every((id) => failed.get(cause)!.has(id));
  for (const one of FOLLOWS.filter(({ cause }) => shown.has(cause)))
    for (const { requirement } of groups)
      if (
        !causes.has(requirement) &&
        one.follow.some((id) => requirement === id || requirement.startsWith(`${id}-`)) &&
        (!one.inItsCases || isWithin(requirement, one.cause)) &&
        !isBehind(requirement, one.cause)
      )
        causes.set(requirement, one);
  return causes;
}

const isByModel = ({ checks }: Pick<Group, 'checks'>): boolean =>
  checks.every(({ id }) => id.startsWith('model-'));

/**
 * A MUST before what only should be, and what fails in half of all cases before the rest: so little works without it that the rest was
 * hardly looked at. What only the model names comes last.
 */
function rank(group: Pick<Group, 'level' | 'checks'>, cases: number): number {
  if (isByModel(group)) return group.level === 'MUST' ? 2 : 5;
  return (group.level === 'MUST' ? 0 : 3) + (2 * casesOf(group).size >= Math.max(2, cases) ? 0 : 1);
}

const casesOf = ({ checks }: Pick<Group, 'checks'>): Set<string> =>
  new Set(checks.flatMap((one) => one.cases));

/** How much speaks for a rule: the checks of cases that were made for it, more than those that are made in every case. */
const weigh = ({ checks }: Pick<Group, 'checks'>): number =>
  sum(
    checks.map(({ id }) => {
      if (id.startsWith('model-')) return 0.1;
      if (id.startsWith('epilogue#')) return 0.5;
      return id.includes('/') ? 1 : 0.6;
    }),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

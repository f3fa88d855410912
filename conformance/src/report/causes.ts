import type { GroupReport, Report } from '../generated/types.js';
import { groupsOf } from './groups.js';
import { repeatCommand } from './repeat.js';

/** How many causes a report shows in full: what to fix first. */
export const FIX_FIRST = 3;

/** What did not hold by itself, and all that follows from it, directly or not. */
export interface Cause {
  group: GroupReport;
  following: GroupReport[];
}

/** The groups of a report, causes in their order. An entry whose cause the report does not have stands for itself. */
export function causesOf(report: Report): Cause[] {
  const groups = report.groups ?? groupsOf(report);
  const rootOf = (group: GroupReport, passed: ReadonlySet<GroupReport> = new Set()): GroupReport => {
    const { follows } = group;
    const cause = follows && groups.find((one) => one.requirement === follows.requirement);
    return cause && !passed.has(cause) ? rootOf(cause, new Set([...passed, group])) : group;
  };
  const roots = new Map(groups.map((group) => [group, rootOf(group)]));
  return groups
    .filter((group) => roots.get(group) === group)
    .map((group) => ({
      group,
      following: groups.filter((one) => one !== group && roots.get(one) === group),
    }));
}

/** How often a group did not hold: `2 checks in 5 cases`. */
export function extentOf({ checks }: GroupReport): string {
  const cases = casesOf({ checks }).length;
  return `${checks.length} ${checks.length === 1 ? 'check' : 'checks'} in ${cases} ${cases === 1 ? 'case' : 'cases'}`;
}

/** The cases that show a group, each once. */
export const casesOf = ({ checks }: Pick<GroupReport, 'checks'>): string[] => [
  ...new Set(checks.flatMap((one) => one.cases)),
];

/** How many cases of a group are named before the others are only counted. */
export const FEW_CASES = 3;

/** The command that shows a group again, in its first few cases; undefined if the report does not say how it was made. */
export const againOf = (report: Report, group: GroupReport): string | undefined =>
  repeatCommand(report, casesOf(group).slice(0, FEW_CASES));

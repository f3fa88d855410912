import type { Report } from '../src/generated/types.js';
import { alike, found, isShared, seen } from '../src/report/checks.js';

/** The verdicts that a right server should not get, the gravest first. */
const UNDUE = ['fail', 'warn', 'inconclusive', 'notExercised'] as const;

/** A check that did not pass in some of the runs. */
export interface Finding {
  verdict: (typeof UNDUE)[number];
  /** The id of the check. */
  check: string;
  /** In how many runs. */
  runs: number;
  /** What one of them saw; for a check that several cases make, in which. */
  text: string;
}

/** What several runs against one right server have found, the gravest first. */
export function findingsOf(reports: readonly Report[]): Finding[] {
  const all = reports.flatMap((report) => alike(undue(report), keyOf).map(([first]) => first));
  return alike(all, keyOf)
    .map((same) => ({ ...same[0], runs: same.length }))
    .sort((a, b) => UNDUE.indexOf(a.verdict) - UNDUE.indexOf(b.verdict) || a.check.localeCompare(b.check));
}

const keyOf = ({ verdict, check }: Finding): string => `${verdict} ${check}`;

function undue(report: Report): Finding[] {
  const never = report.always.filter(({ verdict }) => verdict === 'notExercised');
  return [
    ...found(report).map((one) => ({
      verdict: one.check.verdict,
      check: one.check.id,
      runs: 1,
      text: `${isShared(one) ? `in ${one.case.id}: ` : ''}${seen(one.check)}`,
    })),
    ...never.map(({ verdict, id }) => ({ verdict, check: id, runs: 1, text: 'in no history' })),
  ].filter((one): one is Finding => (UNDUE as readonly string[]).includes(one.verdict));
}

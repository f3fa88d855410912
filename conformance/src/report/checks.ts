import type { CaseReport, CheckReport, Report } from '../generated/types.js';

/** A check and the case that it was judged in. */
export interface Found {
  case: CaseReport;
  check: CheckReport;
}

/** Every check that counts: those of the cases, and those that hold in every case where they did not pass. */
export const found = (report: Report): Found[] =>
  report.cases.flatMap((one) =>
    one.checks.filter((c) => !c.always || c.verdict !== 'pass').map((check) => ({ case: one, check })),
  );

/** The name of a check by itself: `takeover/deaf#a-ended`, or `schema in takeover/deaf` for one of every case. */
export const nameOf = ({ case: one, check }: Found): string =>
  check.always ? `${check.id} in ${one.id}` : check.id;

/** What was seen and why it does not settle, in one line. */
export const seen = ({ observed, reason }: CheckReport): string =>
  [observed, reason].filter(Boolean).join('; ');

/** The counts of a report that are not nothing, in words, the passed ones first. */
export const counts = ({ summary }: Report): string[] =>
  Object.entries(COUNT_WORDS)
    .map(([name, words]) => ({ name, words, count: summary[name as keyof Report['summary']] }))
    .filter(({ name, count }) => count > 0 || name === 'pass' || name === 'fail')
    .map(({ words, count }) => `${count} ${words}`);

/** How reports say a verdict. */
export const COUNT_WORDS: Readonly<Record<keyof Report['summary'], string>> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'warnings',
  knownFailing: 'known to fail',
  inconclusive: 'inconclusive',
  notExercised: 'not exercised',
  notApplicable: 'not applicable',
  harnessFault: 'faults of the kit',
};

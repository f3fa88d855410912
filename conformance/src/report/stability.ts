import type { CheckVerdict, Report } from '../generated/types.js';
import { gravest } from '../judge/judge.js';
import { rankOf } from './exit-codes.js';

/** One report of several runs: the gravest of them, with every check whose verdict was not always the same. */
export function stabilityReport(reports: readonly Report[]): Report {
  const gravest = reports.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  const seen = reports.map(verdictsOf);
  const ids = [...new Set(seen.flatMap((one) => [...one.keys()]))];
  const unstable = ids
    .map((check) => ({ check, verdicts: seen.map((one) => one.get(check) ?? 'notExercised') }))
    .filter(({ check, verdicts }) => {
      // What an always-on check judges may come up in one run and not in the next.
      const told = check.includes('#') ? verdicts : verdicts.filter((one) => one !== 'notExercised');
      return new Set(told).size > 1;
    });
  const report = { ...gravest, stability: { seeds: reports.map((one) => one.seed), unstable } };
  if (unstable.length === 0 || gravest.exitCode !== 0) return report;
  const reason = `${unstable.length} ${unstable.length === 1 ? 'check' : 'checks'} changed their verdict over ${reports.length} runs`;
  return { ...report, verdict: 'unsettled', exitCode: 2, reason };
}

/** The verdict of each check; the gravest, where a case was repeated within the run. */
function verdictsOf({ cases, always }: Report): Map<string, CheckVerdict> {
  const verdicts = new Map<string, CheckVerdict>();
  for (const { id, verdict } of [...cases.flatMap((one) => one.checks.filter((c) => !c.always)), ...always])
    verdicts.set(id, gravest([verdict, ...(verdicts.has(id) ? [verdicts.get(id)!] : [])]));
  return verdicts;
}

import { describe, expect, it } from 'vitest';
import type { CheckVerdict, Report } from '../generated/types.js';
import { caseReport, checkReport, reportOf } from '../testing/reports.js';
import { reportFits } from '../validate.js';
import { stabilityReport } from './stability.js';

const run = (seed: number, verdict: CheckVerdict, more: Partial<Report> = {}) =>
  reportOf([caseReport('a/b', verdict, [checkReport('a/b#c', verdict)])], { seed, ...more });

describe('several runs', () => {
  it('that agree stay conformant', () => {
    const report = stabilityReport([run(1, 'pass'), run(2, 'pass')]);
    expect(report).toMatchObject({ exitCode: 0, stability: { seeds: [1, 2], unstable: [] } });
    expect(reportFits(report)).toBe(true);
  });

  it('that disagree without a failure are unsettled, and the check is named', () => {
    const report = stabilityReport([run(1, 'pass'), run(2, 'notApplicable'), run(3, 'pass')]);
    expect(report).toMatchObject({
      exitCode: 2,
      stability: { unstable: [{ check: 'a/b#c', verdicts: ['pass', 'notApplicable', 'pass'] }] },
    });
    expect(reportFits(report)).toBe(true);
  });

  it('of which one failed are the failed one', () => {
    const report = stabilityReport([run(1, 'pass'), run(2, 'fail'), run(3, 'pass')]);
    expect(report).toMatchObject({ exitCode: 1, seed: 2 });
    expect(report.stability!.unstable[0]!.check).toBe('a/b#c');
  });

  it('may exercise an always-on check now and then, but not fail it', () => {
    const always = (verdict: CheckVerdict) =>
      run(1, 'pass', { always: [{ ...checkReport('schema', verdict), cases: [] }] });
    const unstable = (...reports: Report[]) => stabilityReport(reports).stability!.unstable;
    expect(unstable(always('pass'), run(2, 'pass'))).toEqual([]);
    expect(unstable(always('pass'), always('fail'))).toHaveLength(1);
  });

  it('count a repeated case by its gravest verdict', () => {
    const twice = (a: CheckVerdict, b: CheckVerdict) =>
      reportOf(
        [a, b].map((verdict) => caseReport('a/b', verdict, [checkReport('a/b#c', verdict)])),
        {
          exitCode: 0,
        },
      );
    expect(
      stabilityReport([twice('pass', 'inconclusive'), twice('inconclusive', 'pass')]).stability!.unstable,
    ).toEqual([]);
  });
});

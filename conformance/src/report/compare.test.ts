import { describe, expect, it } from 'vitest';
import { failing, passing } from '../testing/reports.js';
import { compare, comparisonHtml, comparisonText, failing as failingChecks } from './compare.js';

const named = (report = passing(), name = 'other') => ({ ...report, target: { ...report.target, name } });

describe('a comparison', () => {
  const both = compare([failing(), named()]);

  it('has a column for each report and a row for each check, empty where a run does not have it', () => {
    expect(both.columns.map((one) => one.label)).toEqual(['test server', 'other']);
    const verdicts = Object.fromEntries(both.rows.map((row) => [row.check, row.verdicts]));
    expect(verdicts).toMatchObject({
      'takeover/deaf#a-ended': ['fail', 'pass'],
      'takeover/deaf#b-lives': ['pass', null],
    });
  });

  it('leaves out what applies to no server, and keeps section and requirement together', () => {
    expect(both.rows.map((row) => row.check)).not.toContain('drop/rst#b-lives');
    expect(both.rows.map(({ section, requirement }) => `${section} ${requirement}`)).toEqual([
      ...Array(4).fill('close SW-CLOSE-6'),
      'close SW-CLOSE-10',
    ]);
  });

  it('names what is worse than in the first report, or only different', () => {
    expect(failingChecks(both, 'worse')).toEqual([]);
    expect(failingChecks(both, 'difference')).toEqual(['takeover/deaf#a-ended']);
    expect(failingChecks(compare([passing(), failing()]), 'worse')).toEqual(['takeover/deaf#a-ended']);
    expect(failingChecks(compare([passing(), passing()]), 'difference')).toEqual([]);
  });

  it('tells versions of one server apart by the time of the run', () => {
    const later = { ...passing(), startedAt: '2026-02-03T04:05:06.000Z' };
    expect(compare([passing(), later]).columns.map((one) => one.label)).toEqual([
      'test server (2026-01-02 03:04:05)',
      'test server (2026-02-03 04:05:06)',
    ]);
  });

  it('says which requirement set each report is of, and that several are', () => {
    const of = (set: number | 'latest') => ({
      ...passing(),
      requirements: { set, musts: 9, judged: 8, passed: 7, newer: 0 },
    });
    const [same, several] = [compare([of(1), of(1)]), compare([of(1), named(of('latest'))])];
    const text = comparisonText(several).replace(/\s+/g, ' ');
    expect(text).toContain('kit 0.1.0, requirement set 1)');
    expect(text).toContain('kit 0.1.0, latest requirements)');
    expect(text).toContain('The reports are of different requirement sets');
    expect(comparisonHtml(several)).toContain('The reports are of different requirement sets');
    expect(comparisonText(same)).not.toContain('different requirement sets');
    expect(comparisonHtml(same)).not.toContain('different requirement sets');
  });

  it('on a terminal shows a legend and what not every server passes', () => {
    const lines = comparisonText(both).split('\n');
    expect(lines[0]).toMatch(/^A {2}test server: failed, 1 passed, 1 failed/);
    expect(lines).toContain('SW-CLOSE-6 (MUST)');
    expect(lines).toContain('FAIL  ok    takeover/deaf#a-ended');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(comparisonText(compare([passing()]))).toContain('1 of 1 checks pass on it');
  });

  it('as a page needs no network and escapes names', () => {
    const page = comparisonHtml(compare([named(failing(), '<b>&')]));
    expect(page).toContain('&lt;b&gt;&amp;');
    expect(page).not.toMatch(/<b>&|https?:|src=|@import/);
    expect(page).toContain('class="fail">FAIL</td>');
  });

  it('as a page links to the cases of the reports that have one', () => {
    const page = comparisonHtml(both, ['one.html', null]);
    expect(page).toContain('<a href="one.html#case-takeover/deaf">FAIL</a>');
    expect(page).toContain('class="pass">ok</td>');
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { KnownDeviations } from '../generated/types.js';
import { caseReport, checkReport, failing, reportOf } from '../testing/reports.js';
import { baselineFits } from '../validate.js';
import { applyBaseline, baselineOf, baselineText } from './baseline.js';

const today = '2026-06-01';
const apply = (entries: KnownDeviations, verdict: 'fail' | 'pass' | 'warn' | 'notApplicable') =>
  applyBaseline(
    { cases: [caseReport('a/b', verdict, [checkReport('a/b#c', verdict)])], always: [] },
    { entries, today },
  );

describe('a baseline', () => {
  it('excuses a failure that it knows, with its reason', () => {
    const { cases, red } = apply({ 'a/b#c': { reason: 'old library' } }, 'fail');
    expect(cases[0]).toMatchObject({ verdict: 'knownFailing', checks: [{ reason: 'old library' }] });
    expect(red).toEqual([]);
  });

  it('excuses no other failure', () => {
    expect(apply({ 'a/b#d': { reason: 'x' } }, 'fail').cases[0]!.verdict).toBe('fail');
  });

  it('is red by name where the failure is gone', () => {
    expect(apply({ 'a/b#c': { reason: 'x' } }, 'pass').red).toEqual([
      { check: 'a/b#c', why: 'passes now; take it out of the baseline' },
    ]);
  });

  it('expects nothing of a check that did not apply, nor a failure of a flaky one', () => {
    expect(apply({ 'a/b#c': { reason: 'x' } }, 'notApplicable').red).toEqual([]);
    expect(apply({ 'a/b#c': { reason: 'x', flaky: true } }, 'pass').red).toEqual([]);
    expect(apply({ 'a/b#c': { reason: 'x', flaky: true } }, 'fail').cases[0]!.verdict).toBe('knownFailing');
  });

  it('holds to the end of its last day, then excuses nothing and is red', () => {
    expect(apply({ 'a/b#c': { reason: 'x', expires: today } }, 'fail')).toMatchObject({
      red: [],
      cases: [{ verdict: 'knownFailing' }],
    });
    expect(apply({ 'a/b#c': { reason: 'x', expires: '2026-05-31' } }, 'fail')).toMatchObject({
      red: [{ check: 'a/b#c', why: 'expired on 2026-05-31' }],
      cases: [{ verdict: 'fail' }],
    });
  });

  it('knows an always-on check by its name, in every case', () => {
    const schema = checkReport('schema', 'fail', { always: true });
    const { cases, always } = applyBaseline(
      {
        cases: [caseReport('a/b', 'fail', [schema])],
        always: [{ ...checkReport('schema', 'fail'), cases: ['a/b'] }],
      },
      { entries: { schema: { reason: 'x' } }, today },
    );
    expect([cases[0]!.verdict, always[0]!.verdict]).toEqual(['knownFailing', 'knownFailing']);
  });

  it('written from a report names what failed, keeps earlier words, and can be read again', () => {
    const earlier: KnownDeviations = {
      'drop/rst#known': { reason: 'the old library', link: 'https://example.test/1' },
      'drop/rst#flaky': { reason: 'now and then', flaky: true },
      'drop/rst#gone': { reason: 'is fixed' },
    };
    const read = parse(baselineText(baselineOf(failing(), earlier))) as KnownDeviations;
    expect(baselineFits(read) || baselineFits.errors).toBe(true);
    expect(Object.keys(read).sort()).toEqual(['drop/rst#flaky', 'drop/rst#known', 'takeover/deaf#a-ended']);
    expect(read['drop/rst#known']).toEqual(earlier['drop/rst#known']);
    expect(read['takeover/deaf#a-ended']!.reason).toMatch(/^SW-CLOSE-6: open at the/);
  });

  it('of a run without failures is empty, and is read as one', () => {
    const text = baselineText(baselineOf(reportOf([]), {}));
    expect(parse(text)).toEqual({});
    expect(text).toMatch(/^# Checks that are known to fail/);
  });
});

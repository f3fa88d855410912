import { describe, expect, it } from 'vitest';
import type { Report } from '../src/generated/types.js';
import type { Port } from './port.js';
import { missedIn, pageOf, rightResult } from './results.js';

/** A run that ended so, with these failed checks by the requirements that they judge. */
const run = (exitCode: number, ...failed: string[]) => {
  const checks = failed.map((requirement) => ({ id: 'c#x', requirement, verdict: 'fail', observed: 'seen' }));
  const report = { reason: 'why', summary: { pass: 7 }, cases: [{ id: 'c', checks }] };
  return { exitCode, tookMs: 1500, report: report as unknown as Report };
};
const port: Port = {
  name: 'One',
  stack: 'go',
  command: '',
  needs: [],
  violates: ['SW-CLOSE-6', 'SW-CLOSE-12'],
  explained: {},
};
const hanging = { exitCode: -1, tookMs: 1, report: undefined };

describe('a right server', () => {
  it('is blamed by a failure, and by a run that ended without a verdict, and not by what is unsettled', () => {
    expect(rightResult(port, [run(0), run(2)], [run(2)]).blamed).toEqual([]);
    expect(rightResult(port, [run(0)], [run(1, 'SW-CLOSE-6')]).blamed).toEqual(['c#x in c: seen']);
    expect(rightResult(port, [hanging], [run(4)]).blamed).toEqual([
      'exit -1, without a report',
      'exit 4: why',
    ]);
  });
});

describe('a wrong server', () => {
  it('is caught if all that it violates is failed, with exit code 1', () => {
    expect(missedIn(run(1, 'SW-CLOSE-12', 'SW-CLOSE-6'), port)).toEqual([]);
    expect(missedIn(run(1, 'SW-CLOSE-12'), port)).toEqual(['SW-CLOSE-6']);
    expect(missedIn(run(2, 'SW-CLOSE-12', 'SW-CLOSE-6'), port)).toEqual(port.violates);
    expect(missedIn(hanging, port)).toEqual(port.violates);
  });
});

it('writes what was seen to the page', () => {
  const right = rightResult({ ...port, name: 'Right' }, [run(0), run(2)], [run(1, 'SW-CLOSE-6')]);
  const page = pageOf([right], [{ port, caught: 2, runs: 3 }], {
    folder: new URL('.', import.meta.url).pathname,
    runs: 2,
    where: 'here',
    day: new Date('2000-01-02'),
  });
  expect(page).toContain('on 2000-01-02: here');
  expect(page).toMatch(/\| Right \| .* \| \d{3,} lines \| 7 \| 1 × 0, 1 × 2 \| 1\.5 s \| 1 × 1 \| 1\.5 s \|/);
  expect(page).toContain('The kit failed:\n\n- Right: c#x in c: seen');
  expect(page).toMatch(/\| One \| \[SW-CLOSE-6\]\(generated\/requirements\.md#sw-close-6\).* \| 2 of 3 \|/);
});

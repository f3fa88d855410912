import { describe, expect, it } from 'vitest';
import { solowire } from '../solowire/index.js';
import { caseReport, checkReport, reportOf } from '../testing/reports.js';
import { FOLLOWS } from './follows.js';
import { groupsOf } from './groups.js';

const failed = (id: string, requirement: string, more = {}) =>
  checkReport(id, 'fail', { requirement, ...more });

describe('the groups of a report', () => {
  it('name a check once, however many cases it failed in', () => {
    const groups = groupsOf(
      reportOf([
        caseReport('ending/kick', 'fail', [failed('epilogue#told', 'SW-TAKEOVER-3')]),
        caseReport('ending/silence', 'fail', [
          failed('epilogue#told', 'SW-TAKEOVER-3', { observed: 'later' }),
        ]),
      ]),
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      requirement: 'SW-TAKEOVER-3',
      verdict: 'fail',
      checks: [{ id: 'epilogue#told', cases: ['ending/kick', 'ending/silence'] }],
      follows: null,
    });
  });

  it('put what follows behind its cause, and warnings last', () => {
    const groups = groupsOf(
      reportOf([
        caseReport('x/y', 'fail', [
          checkReport('x/y#soon', 'warn', { requirement: 'SW-CLOSE-7', level: 'SHOULD' }),
          failed('x/y#a', 'SW-HEARTBEAT-7'),
          failed('x/y#b', 'SW-LIMIT-1'),
          failed('x/y#c', 'SW-HEARTBEAT-4'),
          failed('x/y#d', 'SW-LIMIT-1'),
        ]),
      ]),
    );
    expect(groups.map(({ requirement, follows }) => [requirement, follows?.requirement])).toEqual([
      ['SW-LIMIT-1', undefined],
      ['SW-HEARTBEAT-4', undefined],
      ['SW-HEARTBEAT-7', 'SW-HEARTBEAT-4'],
      ['SW-CLOSE-7', undefined],
    ]);
    expect(groups.at(-1)!.verdict).toBe('warn');
  });

  it('put what fails in half of all cases first: the rest was hardly looked at', () => {
    const silent = ['x/y', 'x/z'].map((id) =>
      caseReport(id, 'fail', [failed('acknowledged-once', 'SW-HEARTBEAT-4', { always: true })]),
    );
    const other = caseReport('x/v', 'fail', [failed('x/v#a', 'SW-LIMIT-1'), failed('x/v#b', 'SW-LIMIT-1')]);
    const first = (cases: typeof silent) => groupsOf(reportOf(cases))[0]!.requirement;
    expect(first([...silent, other])).toBe('SW-HEARTBEAT-4');
    expect(first([silent[0]!, other, caseReport('x/w', 'pass', [])])).toBe('SW-LIMIT-1');
  });

  it('explain what others fail by a stuck teardown only where that was seen', () => {
    const stuck = failed('control-in-time', 'SW-TEARDOWN-8', { always: true });
    const late = failed('acknowledged-once', 'SW-HEARTBEAT-4', { always: true });
    const causes = (...more: ReturnType<typeof caseReport>[]) =>
      groupsOf(reportOf([caseReport('x/y', 'fail', [stuck, late]), ...more])).map(
        ({ requirement, follows }) => [requirement, follows?.requirement],
      );
    expect(causes()).toEqual([
      ['SW-TEARDOWN-8', undefined],
      ['SW-HEARTBEAT-4', 'SW-TEARDOWN-8'],
    ]);
    expect(causes(caseReport('x/z', 'fail', [late]))).toEqual([
      ['SW-HEARTBEAT-4', undefined],
      ['SW-TEARDOWN-8', 'SW-HEARTBEAT-4'],
    ]);
  });

  it('take what the model says for a cause of nothing, and for the last of all', () => {
    const groups = groupsOf(
      reportOf([
        caseReport('x/y', 'fail', [
          failed('model-heartbeat-4', 'SW-HEARTBEAT-4', { always: true }),
          failed('x/y#a', 'SW-HEARTBEAT-7'),
        ]),
      ]),
    );
    expect(groups.map(({ requirement, follows }) => [requirement, follows])).toEqual([
      ['SW-HEARTBEAT-7', null],
      ['SW-HEARTBEAT-4', null],
    ]);
  });
});

describe('the relation between rules', () => {
  const ids = Object.keys(solowire.contract.rules);

  it('speaks of rules that there are', () => {
    expect(FOLLOWS.filter(({ cause }) => !ids.includes(cause))).toEqual([]);
    expect(
      FOLLOWS.flatMap(({ follow }) => follow).filter(
        (one) => !ids.some((id) => id === one || id.startsWith(`${one}-`)),
      ),
    ).toEqual([]);
  });

  it('gives each reason in a sentence', () => {
    expect(FOLLOWS.filter(({ because }) => !/^[A-Z].*\.$/.test(because))).toEqual([]);
  });
});

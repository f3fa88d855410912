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

  it('speaks of rules that there are, each once as a cause', () => {
    expect(FOLLOWS.filter(({ cause }) => !ids.includes(cause))).toEqual([]);
    expect(
      FOLLOWS.flatMap(({ follow }) => follow).filter(
        (one) => !ids.some((id) => id === one || id.startsWith(`${one}-`)),
      ),
    ).toEqual([]);
    expect(new Set(FOLLOWS.map(({ cause }) => cause)).size).toBe(FOLLOWS.length);
  });

  it('gives each reason in a sentence', () => {
    expect(FOLLOWS.filter(({ because }) => !/^[A-Z].*\.$/.test(because))).toEqual([]);
  });
});

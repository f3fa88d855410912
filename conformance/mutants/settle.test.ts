import { expect, it } from 'vitest';
import { settle } from './settle.js';

const passed = { exit: 0, cases: { failed: [], unsettled: [] } };
const failed = { exit: 1, cases: { failed: ['close/kicked'], unsettled: ['takeover/third'] } };
const unsettled = { exit: 2, cases: { failed: [], unsettled: ['takeover/third'] } };
const lost = { exit: null, cases: { failed: [], unsettled: [] } };
type Run = typeof passed | typeof failed | typeof unsettled | typeof lost;

it.each<[string, Run[], number | null, string[][]]>([
  ['is asked nothing if it passes', [passed], 0, []],
  ['is asked nothing if it does not end', [lost], null, []],
  ['fails if a case fails twice', [failed, failed], 1, [['close/kicked']]],
  ['does not fail by what fails once', [failed, passed], 0, [['close/kicked']]],
  ['is asked what stayed unsettled', [unsettled, passed], 0, [['takeover/third']]],
  [
    'fails if what was unsettled fails twice',
    [unsettled, failed, failed],
    1,
    [['takeover/third'], ['close/kicked']],
  ],
  [
    'stays unsettled in the end',
    [unsettled, unsettled, unsettled, unsettled],
    2,
    Array(3).fill(['takeover/third']),
  ],
  [
    'is unsettled if it failed last and once',
    [unsettled, unsettled, unsettled, failed],
    2,
    Array(3).fill(['takeover/third']),
  ],
])('a run %s', async (_what, [whole, ...next], exit, asked) => {
  const cases: (readonly string[])[] = [];
  const run = await settle<Run>(whole!, async (ids) => {
    cases.push(ids);
    return next.shift()!;
  });
  expect(run.exit).toBe(exit);
  expect(cases).toEqual(asked);
});

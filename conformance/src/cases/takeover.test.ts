import { describe, expect, it } from 'vitest';
import { close, dial, hello, historyOf, type Line, step, upgraded, welcome } from '../testing/histories.js';
import takeover from './takeover.js';

const [rateLimited] = takeover.find(({ id }) => id === 'takeover/too-many')!.checks;
const verdict = (lines: Line[]) => rateLimited!.judge(historyOf(lines)).verdict;

const opened = (t: number, actor: string, epoch: number): Line[] => {
  const session = { session: `s${epoch - 1}`, epoch: epoch - 1, sameInstance: false };
  const tookOver = epoch === 1 ? null : session;
  return [dial, upgraded, hello(), welcome(epoch, { tookOver })].map((one): Line => [t, actor, one]);
};
/** So many sessions of one identity, one after the other. */
const sessions = (count: number, everyMs: number): Line[] =>
  Array.from({ length: count }, (_, i) => opened(i * everyMs, `t${i}`, i + 1)).flat();

it('does not hold a server to a limit that it is too slow to reach', () => {
  expect(verdict([...sessions(7, 150), [1200, 'kit', step('windowOver')]])).toBe('notApplicable');
});

it('says not exercised where fewer take over than the limit permits, for whatever other reason', () => {
  expect(verdict(sessions(9, 10))).toBe('notExercised');
});

it('fails a server that was quick enough, and does not refuse', () => {
  const welcomed: Line[] = [...opened(220, 'a', 22), [230, 'a', close('in', 1000)]];
  expect(verdict([...sessions(21, 10), ...welcomed])).toBe('fail');
});

describe('the late answer to an old session', () => {
  const check = takeover
    .find(({ id }) => id === 'takeover/pending-answer')!
    .checks.find(({ id }) => id === 'a-not-answered')!;
  const asked: Line[] = [
    ...opened(0, 'a', 1),
    [
      10,
      'a',
      { layer: 'meaning', kind: 'asked', id: 'r', role: 'late', method: 'm', params: {}, args: { ms: 500 } },
    ],
  ];
  const answered: Line = [520, 'a', { layer: 'meaning', kind: 'answered', id: 'r', ok: true }];
  const judged = (bAt: number) =>
    check.judge(historyOf([...asked, ...opened(bAt, 'b', 2), answered])).verdict;

  it('is a breach, unless the newcomer was welcomed when the answer may have been on its way', () => {
    expect(judged(100)).toBe('fail');
    expect(judged(515)).toBe('notExercised');
  });
});

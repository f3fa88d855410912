import { describe, expect, it } from 'vitest';
import { codeOf } from '../solowire/endings.js';
import { solowire } from '../solowire/index.js';
import {
  dial,
  hello,
  historyOf,
  lag,
  shortParameters,
  told,
  upgraded,
  welcome,
} from '../testing/histories.js';
import { breach, check, fail, type Outcome, runCheck } from './check.js';

describe('a failure in a history in which the kit itself was too late', () => {
  const { deadAfterMs } = shortParameters;
  const starved = historyOf([
    [0, 'a', dial],
    [1, 'a', upgraded],
    [2, 'a', hello()],
    [3, 'a', welcome(1)],
    [deadAfterMs + 3, 'kit', lag(deadAfterMs)],
    [deadAfterMs + 10, 'a', told(codeOf('heartbeat-timeout'))],
  ]);
  const verdict = (outcome: typeof fail) =>
    runCheck(
      check('id', 'SW-EPOCH-1', 'one thing', () => outcome('another')),
      starved,
      true,
    ).verdict;

  it('settles nothing if that may have led to it', () => {
    expect(verdict(fail)).toBe('inconclusive');
  });

  it('counts if it has nothing to do with time', () => {
    expect(verdict(breach)).toBe('fail');
  });
});

it('a read that is answered without a value fails, and says so', () => {
  const one = solowire.cases.find(({ id }) => id === 'close/after-close')!.checks[0]!;
  const history = historyOf([
    [0, 'b', { layer: 'meaning', kind: 'asked', id: '1', role: 'read', method: 'm', params: {} }],
    [1, 'b', { layer: 'meaning', kind: 'answered', id: '1', ok: true }],
  ]);
  expect(one.judge(history)).toMatchObject({ verdict: 'fail', observed: 'no value' });
});

describe('a judge that makes no outcome of a history', () => {
  const judged = (judge: () => Outcome) =>
    runCheck(check('id', 'SW-EPOCH-1', 'one thing', judge), historyOf([[0, 'a', dial]]), true);

  it.each<[string, () => Outcome]>([
    [
      'since it throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['since it returns none', () => undefined as unknown as Outcome],
    ['since it says nothing', () => fail(undefined as unknown as string)],
    ['since it says no text', () => breach(7 as unknown as string)],
  ])('%s, settles nothing, and ends nothing', (_, judge) => {
    expect(judged(judge)).toMatchObject({
      verdict: 'inconclusive',
      observed: 'nothing',
      reason: expect.stringMatching(/^the judge threw: /),
    });
  });
});

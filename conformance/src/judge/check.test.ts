import { describe, expect, it } from 'vitest';
import { History } from '../history/history.js';
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
import { breach, check, fail, inapplicable, inconclusive, type Outcome, pass, runCheck } from './check.js';

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

describe('a rule that a protocol does not speak of, and others demand', () => {
  const { contract } = solowire;
  const rule = contract.rules['SW-EPOCH-1']!;
  const advised = {
    ...contract,
    rules: { ...contract.rules, 'SW-EPOCH-1': { ...rule, level: 'ADVICE' as const } },
  };
  const { header, events } = historyOf([[0, 'a', dial]]);
  const history = new History(header, events, advised);
  const judged = (outcome: Outcome) =>
    runCheck(
      check('id', 'SW-EPOCH-1', 'one thing', () => outcome),
      history,
      true,
    );

  it('is advice where it is broken, and counts for nothing else', () => {
    expect(judged(fail('another'))).toMatchObject({
      verdict: 'advice',
      level: 'ADVICE',
      observed: 'another',
    });
    expect(judged(pass('it')).verdict).toBe('notApplicable');
    expect(judged(inconclusive('it', 'late')).verdict).toBe('notApplicable');
  });

  it('is not applicable where the protocol allows the contrary, and says where', () => {
    const permitting = { ...contract, permits: { 'SW-EPOCH-1': 'chapter 7' } };
    const one = check('id', 'SW-EPOCH-1', 'one thing', () => fail('another'));
    expect(inapplicable(one, permitting, [])).toMatch(/allows the contrary \(chapter 7\)/);
  });
});

describe('an ending whose close codes nobody knows', () => {
  const { contract } = solowire;
  const ending = { codes: [], told: true, words: 'taken-over' };
  const open = { ...contract, endings: { ...contract.endings, 'taken-over': ending } };
  const about = { endings: ['taken-over'] as const };

  it('is looked for in the message before it, and in whatever end', () => {
    const one = (more: object) =>
      check('id', 'SW-TAKEOVER-3', 'one thing', () => pass('it'), { ...about, ...more });
    expect(inapplicable(one({}), open, [])).toBeUndefined();
    expect(inapplicable(one({ told: true }), open, [])).toBeUndefined();
  });
});

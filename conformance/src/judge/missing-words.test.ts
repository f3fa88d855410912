import { describe, expect, it } from 'vitest';
import { codeOf } from '../solowire/endings.js';
import { solowire } from '../solowire/index.js';
import { dial, end, frame, hello, historyOf, step, told, upgraded, welcome } from '../testing/histories.js';
import { notExercised } from './check.js';
import { judge } from './judge.js';
import { notReached, unanswered, unwelcomed } from './missing-words.js';

const words = (...lines: Parameters<typeof historyOf>[0]) => unwelcomed(historyOf(lines), 'a');

describe('of an actor that was not welcomed, a sentence', () => {
  const asked: Parameters<typeof historyOf>[0] = [
    [0, 'a', dial],
    [1, 'a', upgraded],
    [2, 'a', hello()],
  ];
  const code = codeOf('authentication-failed');

  it('says what came instead', () => {
    expect(words(...asked, [3, 'a', told(code)])).toBe(
      `a was not welcomed: it was told ${code} authentication-failed`,
    );
    expect(words(...asked, [3, 'a', frame('in', 'close', { code: 1011 })])).toBe(
      'a was not welcomed: it was refused with 1011 internal-error',
    );
    expect(words(...asked, [3, 'a', end('in', 'fin')])).toContain(
      'it saw the end of TCP (FIN), and no Close',
    );
    expect(words(...asked)).toContain('it got no answer to its hello');
    expect(words([0, 'a', dial], [1, 'a', upgraded])).toContain('it sent no hello');
    expect(words()).toContain('it was never dialled');
  });

  it('names the first of several that was not', () => {
    const history = historyOf([...asked, [3, 'a', welcome(1)]]);
    expect(unwelcomed(history, 'a', 'b')).toBe('b was not welcomed: it was never dialled');
    expect(unwelcomed(history, 'a')).toBe('the case did not come so far');
  });
});

describe('of a request without a result, a sentence', () => {
  const session: Parameters<typeof historyOf>[0] = [
    [0, 'op', dial],
    [1, 'op', hello('op')],
    [2, 'op', welcome(1)],
    [3, 'op', { layer: 'meaning', kind: 'asked', id: '1', method: 'observe', params: {} }],
  ];

  it('says that no credential was sent, or who ended the session', () => {
    expect(unanswered(historyOf([...session, [4, 'op', step('withoutCredentials')]]), 'op', 'observe')).toBe(
      'observe did not answer: no op credential was sent',
    );
    expect(unanswered(historyOf([...session, [4, 'op', told(1011)]]), 'op', 'observe')).toBe(
      'observe did not answer: op was told 1011 internal-error',
    );
    const refused = { layer: 'meaning', kind: 'answered', id: '1', ok: false, error: 'forbidden' } as const;
    expect(unanswered(historyOf([...session, [4, 'op', refused]]), 'op', 'observe')).toBe(
      'observe was answered by the error forbidden',
    );
    // Nothing else may be said of it.
    expect(unanswered(historyOf(session), 'op', 'observe')).toBe('observe did not answer');
    expect(unanswered(historyOf(session.slice(0, 2)), 'op', 'observe')).toBe(
      'observe was not asked: op was not welcomed: it got no answer to its hello',
    );
  });
});

describe('of a case that stopped', () => {
  const history = historyOf([
    [0, 'b', dial],
    [1, 'b', hello()],
    [2, 'b', frame('in', 'close', { code: 1011 })],
    [3, 'b', step('stopped')],
  ]);
  const stop = 'the case stopped there: b was refused with 1011 internal-error';

  it('each check that found nothing to judge says where', () => {
    const own = (observed: string) => ({
      id: 'one',
      requirement: 'SW-CLOSE-1' as const,
      expected: 'something',
      judge: () => notExercised(observed),
    });
    const kase = { id: 'test/test', checks: [own('no tick')] };
    expect(judge(history, kase, solowire.always).own[0]).toMatchObject({
      verdict: 'notExercised',
      observed: 'no tick',
      reason: stop,
    });
    expect(notReached(history)).toMatchObject({ verdict: 'notExercised', observed: stop });
    expect(notReached(historyOf([]))).toMatchObject({ observed: 'the case did not come so far' });
  });
});

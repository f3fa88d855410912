import type { CloseCodeName } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/index.js';
import { codeOf } from '../solowire/endings.js';
import { solowire } from '../solowire/index.js';
import {
  dial,
  end,
  frame,
  hello,
  historyOf,
  type Line,
  probe,
  shortParameters,
  step,
  told,
  upgraded,
  welcome,
} from '../testing/histories.js';
import { runCheck } from './check.js';
import { endsInWindow, lastLife, lastSign, reconnected, tookOver } from './vocabulary.js';

const { deadAfterMs, intervalMs, reconnectWithinMs } = shortParameters;

describe('whom a newcomer took over, if the old session vanished in a black hole', () => {
  /** The last word of a that the server can have heard comes at 10 ms; b is welcomed, and took over nobody. */
  const verdict = (bWelcomedAt: number, aEnd: CloseCodeName | 'TCP alone', inBlackHole = true) => {
    const lines: Line[] = [
      [0, 'a', dial],
      [1, 'a', hello()],
      [2, 'a', welcome(1)],
      [10, 'a', probe('out', 1)],
      ...(inBlackHole ? [[20, 'a', step('blackHole')] satisfies Line] : []),
      [21, 'a', probe('out', 2)],
      [22, 'b', dial],
      [23, 'b', hello('X', 'j')],
      [bWelcomedAt, 'b', welcome(2)],
      [bWelcomedAt + 1, 'a', aEnd === 'TCP alone' ? end('in') : told(codeOf(aEnd))],
    ];
    return runCheck(tookOver('b', 'a'), historyOf(lines), true).verdict;
  };
  const late = 10 + deadAfterMs;

  it('cannot be told when the old one had been silent for deadAfterMs before, and was given up for that', () => {
    expect(verdict(late, 'heartbeat-timeout')).toBe('inconclusive');
  });

  it('cannot be told either when a reset destroyed what the old one would have been told', () => {
    expect(verdict(late, 'TCP alone')).toBe('inconclusive');
    expect(verdict(late - intervalMs, 'TCP alone')).toBe('fail');
    expect(verdict(2 * late, 'TCP alone', false)).toBe('fail');
  });

  it('is judged while the old one must still be there, or was ended for something else, or could be heard', () => {
    expect(verdict(late - intervalMs, 'heartbeat-timeout')).toBe('fail');
    expect(verdict(late, 'session-taken-over')).toBe('fail');
    expect(verdict(2 * late, 'heartbeat-timeout', false)).toBe('fail');
  });
});

describe('the time in which a client is back', () => {
  const verdict = (helloAt: number, welcomedAt: number) =>
    runCheck(
      reconnected('b'),
      historyOf([
        [0, 'b', dial],
        [5, 'b', upgraded],
        [helloAt, 'b', hello()],
        [welcomedAt, 'b', welcome(1)],
      ]),
      true,
    ).verdict;

  it('does not hold what the kit itself waited with its hello', () => {
    expect(verdict(305, reconnectWithinMs + 290)).toBe('pass');
    expect(verdict(305, 2 * reconnectWithinMs + 305)).toBe('fail');
    expect(verdict(5, 2 * reconnectWithinMs + 305)).toBe('fail');
  });
});

describe('a client that sends Pings alone', () => {
  const { 'SW-HEARTBEAT-9': said, ...others } = solowire.contract.rules;
  const silent: Contract = { ...solowire.contract, rules: others };
  const advised: Contract = {
    ...solowire.contract,
    rules: { ...others, 'SW-HEARTBEAT-9': { ...said!, level: 'ADVICE' } },
  };
  const since = { latest: lastSign('a'), earliest: lastLife('a') };
  const [late] = endsInWindow('silence', 'a', 'deadAfterMs', since, {
    late: 'SW-HEARTBEAT-6',
    early: 'SW-HEARTBEAT-7',
  });
  const verdict = (endedAt: number, contract?: Contract) =>
    runCheck(
      late!,
      historyOf(
        [
          [0, 'a', dial],
          [1, 'a', hello()],
          [2, 'a', welcome(1)],
          [10, 'a', probe('out', 1)],
          [deadAfterMs, 'a', frame('out', 'ping')],
          [endedAt, 'a', end('in')],
          [4 * deadAfterMs, 'o', dial],
        ],
        {},
        contract,
      ),
      true,
    ).verdict;

  it('may be alive where a protocol does not say that it is not', () => {
    expect(verdict(2 * deadAfterMs)).toBe('fail');
    expect(verdict(2 * deadAfterMs, silent)).toBe('pass');
    expect(verdict(2 * deadAfterMs, advised)).toBe('pass');
    expect(verdict(3 * deadAfterMs, silent)).toBe('fail');
  });
});

import type { CloseCodeName } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../solowire/endings.js';
import {
  dial,
  hello,
  historyOf,
  type Line,
  probe,
  shortParameters,
  step,
  told,
  welcome,
} from '../testing/histories.js';
import { runCheck } from './check.js';
import { tookOver } from './vocabulary.js';

const { deadAfterMs, intervalMs } = shortParameters;

describe('whom a newcomer took over, if the old session vanished in a black hole', () => {
  /** The last word of a that the server can have heard comes at 10 ms; b is welcomed, and took over nobody. */
  const verdict = (bWelcomedAt: number, aEnd: CloseCodeName, inBlackHole = true) => {
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
      [bWelcomedAt + 1, 'a', told(codeOf(aEnd))],
    ];
    return runCheck(tookOver('b', 'a'), historyOf(lines), true).verdict;
  };
  const late = 10 + deadAfterMs;

  it('cannot be told when the old one had been silent for deadAfterMs before, and was given up for that', () => {
    expect(verdict(late, 'heartbeat-timeout')).toBe('inconclusive');
  });

  it('is judged while the old one must still be there, or was ended for something else, or could be heard', () => {
    expect(verdict(late - intervalMs, 'heartbeat-timeout')).toBe('fail');
    expect(verdict(late, 'session-taken-over')).toBe('fail');
    expect(verdict(2 * late, 'heartbeat-timeout', false)).toBe('fail');
  });
});

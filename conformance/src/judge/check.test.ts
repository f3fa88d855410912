import { describe, expect, it } from 'vitest';
import { codeOf } from '../solowire/endings.js';
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
import { breach, check, fail, runCheck } from './check.js';

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

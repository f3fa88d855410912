import { closeCodes } from '@solowire/spec';
import { describe, expect, it } from 'vitest';
import {
  dial,
  hello,
  historyOf,
  type Line,
  lag,
  shortParameters,
  told,
  upgraded,
} from '../testing/histories.js';
import { helloWasLate } from './vocabulary.js';

const HELLO_TIMEOUT = Number(
  Object.keys(closeCodes).find((code) => closeCodes[code]!.name === 'hello-timeout'),
);
const { helloTimeoutMs } = shortParameters;

const refused = (helloAt: number, ...more: Line[]): Line[] => [
  [0, 'a', dial],
  [0, 'a', { layer: 'wire', kind: 'upgradeSent' }],
  [1, 'a', upgraded],
  [helloAt, 'a', hello()],
  ...more,
  [helloTimeoutMs + 20, 'a', told(HELLO_TIMEOUT)],
];

describe('a hello that ends in hello-timeout', () => {
  it('was late if the kit said it shortly before the deadline or after it', () => {
    expect(helloWasLate(historyOf(refused(helloTimeoutMs - 10)), 'a')).toBe(true);
  });

  it('was not late if it had its time', () => {
    expect(helloWasLate(historyOf(refused(20)), 'a')).toBe(false);
  });

  it('was late if the machine stood still behind it', () => {
    const stalled: Line = [helloTimeoutMs + 10, 'kit', lag(helloTimeoutMs - 40)];
    expect(helloWasLate(historyOf(refused(20, stalled)), 'a')).toBe(true);
  });

  it('is not excused by a stall that ended before it', () => {
    const lines = refused(60).toSpliced(3, 0, [50, 'kit', lag(40)]);
    expect(helloWasLate(historyOf(lines), 'a')).toBe(false);
  });
});

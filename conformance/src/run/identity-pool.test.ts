import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Parameters } from '../contract/index.js';
import { solowire } from '../solowire/index.js';
import { shortParameters } from '../testing/histories.js';
import { toyContract } from '../testing/toy.js';
import { RunCut } from './cut.js';
import { IdentityPool, restMs } from './identity-pool.js';

const REST_MS = 1_000;
const TASK_MS = 100;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // Nothing is left that would hold the process.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** A pool, and what happens in it: who waits, and when who gets which identities, by their places in the list. */
function poolOf(size: number) {
  const pool = new IdentityPool(Array.from({ length: size }, (_, i) => ({ id: `id-${i + 1}` })));
  const log: string[] = [];
  const begun = performance.now();
  const borrow = (
    name: string,
    count: number,
    { cut, ends }: { cut?: AbortSignal; ends?: () => void } = {},
  ) =>
    pool
      .within(
        count,
        { restMs: () => REST_MS, onWait: () => log.push(`${name} waits`), cut },
        async (lent) => {
          log.push(`${Math.round(performance.now() - begun)} ${name}: ${lent.map(({ n }) => n)}`);
          await new Promise((done) => setTimeout(done, TASK_MS));
          ends?.();
        },
      )
      .catch((error: Error) => log.push(`${name} threw: ${error.message}`));
  return { pool, log, borrow };
}

describe('a pool of identities', () => {
  it('lends all that are asked for at once, to those first that asked first, and when they have rested', async () => {
    const { log, borrow } = poolOf(4);
    void borrow('a', 2);
    void borrow('b', 3);
    void borrow('c', 1);
    await vi.runAllTimersAsync();
    expect(log).toEqual([
      'b waits',
      'c waits',
      '0 a: 1,2',
      // c does not overtake b, which needs one that a had.
      '1100 b: 3,4,1',
      '1100 c: 2',
    ]);
  });

  it('lends those that have rested longest', async () => {
    const { log, borrow } = poolOf(3);
    void borrow('a', 1);
    await vi.advanceTimersByTimeAsync(5 * REST_MS);
    void borrow('b', 2);
    await vi.advanceTimersByTimeAsync(TASK_MS);
    void borrow('c', 1);
    await vi.runAllTimersAsync();
    expect(log).toEqual(['0 a: 1', '5000 b: 2,3', '5100 c: 1']);
  });

  it('gets them back from a case that throws', async () => {
    const { log, borrow } = poolOf(2);
    void borrow('a', 2, {
      ends: () => {
        throw new Error('no');
      },
    });
    void borrow('b', 2);
    await vi.runAllTimersAsync();
    expect(log).toEqual(['b waits', '0 a: 1,2', 'a threw: no', '1100 b: 1,2']);
  });

  it('lets a cut end the waiting, also of those behind, and loses nothing by it', async () => {
    const { log, borrow } = poolOf(2);
    const cut = new AbortController();
    void borrow('a', 1);
    void borrow('b', 2, { cut: cut.signal });
    void borrow('c', 1);
    await vi.advanceTimersByTimeAsync(TASK_MS / 2);
    cut.abort(new RunCut('the time is over'));
    await vi.advanceTimersByTimeAsync(0);
    void borrow('d', 1, { cut: cut.signal });
    await vi.runAllTimersAsync();
    void borrow('e', 2);
    await vi.runAllTimersAsync();
    expect(log).toEqual([
      'b waits',
      'c waits',
      '0 a: 1',
      '50 c: 2',
      'b threw: the time is over',
      'd threw: the time is over',
      'e waits',
      '1150 e: 1,2',
    ]);
  });

  it('ends the waiting before it has begun when the cut comes while some rest', async () => {
    const { log, borrow } = poolOf(1);
    const cut = new AbortController();
    void borrow('a', 1);
    await vi.advanceTimersByTimeAsync(TASK_MS);
    void borrow('b', 1, { cut: cut.signal });
    cut.abort(new RunCut('the time is over'));
    await vi.advanceTimersByTimeAsync(0);
    // The timer for b is gone with it.
    expect(vi.getTimerCount()).toBe(0);
    expect(log).toEqual(['0 a: 1', 'b waits', 'b threw: the time is over']);
  });

  it('refuses more than it has, at once', async () => {
    const { log, borrow } = poolOf(2);
    await borrow('a', 3);
    expect(log).toEqual(['a threw: 3 identities are asked for; 2 are listed']);
  });
});

describe('the rest of an identity', () => {
  it('outlasts a session whose connection vanished, and the window of takeovers', () => {
    const { parameters } = solowire.contract;
    const closed = new Parameters(parameters, { ...shortParameters, takeoversWindowMs: 1 });
    expect(restMs(closed)).toBe(closed.latest('deadAfterMs') + closed.latest('closeTimeoutMs'));
    const windowed = new Parameters(parameters, { ...shortParameters, takeoversWindowMs: 60_000 });
    expect(restMs(windowed)).toBe(60_000);
  });

  it('is no longer than what the protocol states', () => {
    const { parameters } = toyContract({ identityIn: 'path', stream: false });
    expect(restMs(new Parameters(parameters))).toBeGreaterThanOrEqual(0);
    expect(restMs(new Parameters({}, {}))).toBe(0);
    expect(restMs(new Parameters(parameters))).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

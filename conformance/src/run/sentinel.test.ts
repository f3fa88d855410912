import { describe, expect, it, vi } from 'vitest';
import { processRow } from '../target/process-table.js';
import { TimeKeeper } from './calibration.js';
import { Sentinel } from './sentinel.js';

describe('the sentinel', () => {
  it('echoes from a process of its own', async () => {
    const sentinel = await Sentinel.start(() => {});
    const trips = await sentinel.roundTrips(5);
    sentinel.stop();
    expect(trips).toHaveLength(5);
    expect(Math.min(...trips)).toBeGreaterThan(0);
  });

  it('tells when its echo is late: here it is stopped for a while', async () => {
    const lags: number[] = [];
    const sentinel = await Sentinel.start((ms) => lags.push(ms));
    sentinel.watch();
    process.kill(sentinel.pid, 'SIGSTOP');
    await new Promise((done) => setTimeout(done, 60));
    process.kill(sentinel.pid, 'SIGCONT');
    await vi.waitUntil(() => lags.length > 0);
    sentinel.stop();
    expect(Math.max(...lags)).toBeGreaterThan(40);
  });

  it('tells that it has ended, or is held, before anybody has stopped it', async () => {
    const ended = await Sentinel.start(() => {});
    ended.watch();
    expect(ended.fate).toBeUndefined();
    process.kill(ended.pid, 'SIGKILL');
    await expect.poll(() => ended.fate).toBe('ended (SIGKILL)');
    ended.stop();

    const held = await Sentinel.start(() => {});
    held.watch();
    process.kill(held.pid, 'SIGSTOP');
    // One echo may be under way.
    await new Promise((done) => setTimeout(done, 100));
    expect(held.fate).toBeUndefined();
    const now = performance.now();
    const later = vi.spyOn(performance, 'now').mockReturnValue(now + 1_001);
    expect(held.fate).toBe('does not answer');
    later.mockRestore();
    held.stop();
    // Although it is stopped.
    await expect.poll(() => processRow(held.pid)).toBeUndefined();
  });

  it('that ends makes nobody wait for its echo', async () => {
    const sentinel = await Sentinel.start(() => {});
    process.kill(sentinel.pid, 'SIGKILL');
    await expect(sentinel.roundTrips(1_000_000)).rejects.toThrow();
    sentinel.stop();
  });
});

describe('the time keeper', () => {
  it('tells a stall of the own event loop, and measures its machine first', async () => {
    const stalls: [string, number][] = [];
    const time = await TimeKeeper.start((of, ms) => stalls.push([of, ms]));
    const until = performance.now() + 80;
    while (performance.now() < until);
    await new Promise((done) => setTimeout(done, 20));
    time.stop();
    expect(stalls.some(([of, ms]) => of === 'kit' && ms > 50)).toBe(true);
    expect(time.maxLagMs).toBeGreaterThan(50);
    expect(time.calibration.loopbackRttMs).toBeGreaterThan(0);
  });
});

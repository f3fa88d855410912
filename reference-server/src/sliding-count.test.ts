import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rate, SlidingCount } from './sliding-count.js';

/** Takes `times` at once; whether each was permitted. */
function takeAll(count: SlidingCount, now: number, rate: Rate, times: number): boolean[] {
  return Array.from({ length: times }, () => count.take(now, rate) === null);
}

const permitted = (outcomes: readonly boolean[]) => outcomes.filter(Boolean).length;

describe('a count in a sliding window (SW-LIMIT-7)', () => {
  it('permits max at once, and no more', () => {
    expect(permitted(takeAll(new SlidingCount(), 0, { max: 1000, windowMs: 1000 }, 2000))).toBe(1000);
  });

  it('does not start anew in the middle of a burst, as a fixed window does', () => {
    const [count, rate] = [new SlidingCount(), { max: 1000, windowMs: 1000 }];
    // The attack: one message starts the window, the first burst comes at its end, the second one behind it.
    const passed = [0, 600, 1001, 1350].map((now, i) =>
      permitted(takeAll(count, now, rate, i === 0 ? 1 : 995)),
    );
    expect(passed).toEqual([1, 995, 5, 0]);
  });

  it('says how long to wait; then one more is permitted, and not before', () => {
    const [count, rate] = [new SlidingCount(), { max: 2, windowMs: 100 }];
    expect([count.take(5, rate), count.take(42, rate), count.take(50, rate)]).toEqual([null, null, 50]);
    expect(count.take(99, rate)).toBe(1);
    expect(count.take(100, rate)).toBeNull();
    expect(count.take(100, rate)).toBe(40);
  });

  it('asks for at most a window, however many came, and at least for a millisecond', () => {
    const [count, rate] = [new SlidingCount(), { max: 1, windowMs: 1 }];
    expect(count.take(0.95, rate)).toBeNull();
    expect(count.take(0.95, rate)).toBe(1);
    // Where a part begins a rounding error after the moment that lies in it.
    const [other, of] = [new SlidingCount(), { max: 1, windowMs: 2 }];
    expect(other.take(0.4, of)).toBeNull();
    expect(other.take(0.4, of)).toBe(2);
  });

  it('keeps both promises for whatever comes', () => {
    const gaps = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 300, noNaN: true })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        gaps,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 1000 }),
        (some, max, windowMs) => {
          const count = new SlidingCount();
          const rate = { max, windowMs };
          const taken: number[] = [];
          let now = 0;
          for (const gap of some) {
            now += gap;
            const within = (ms: number) => taken.filter((time) => now - time < ms).length;
            const waitMs = count.take(now, rate);
            // A part that has just begun reaches back exactly nine tenths; a rounding of the clock is forgiven.
            if (waitMs === null) expect(within(0.9 * windowMs - 1e-6)).toBeLessThan(max);
            else expect(within(windowMs + 1e-6)).toBeGreaterThanOrEqual(max);
            if (waitMs === null) taken.push(now);
            else expect(waitMs).toBeLessThanOrEqual(windowMs);
          }
        },
      ),
    );
  });

  it('keeps at most eleven numbers, whatever comes', () => {
    const [count, rate] = [new SlidingCount(), { max: 1_000_000, windowMs: 1000 }];
    for (let now = 0; now < 5000; now += 3) count.take(now, rate);
    expect((count as unknown as { parts: unknown[] }).parts.length).toBeLessThanOrEqual(11);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../test-support/virtual-clock.js';
import { createTimers, type Timer } from './timers.js';

describe('timers', () => {
  it('fire in the order of their due times, never early, unless they are cancelled', () => {
    const command = fc.oneof(
      fc.record({ do: fc.constant('start' as const), ms: fc.integer({ min: -5, max: 50 }) }),
      fc.record({ do: fc.constant('cancel' as const), which: fc.nat(40) }),
      fc.record({ do: fc.constant('advance' as const), ms: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 80 }), (commands) => {
        const clock = new VirtualClock();
        const timers = createTimers(clock, (error) => {
          throw error;
        });
        const started: { timer: Timer; due: number; state: 'waits' | 'fired' | 'cancelled' }[] = [];
        for (const command of commands) {
          if (command.do === 'start') {
            const due = clock.now() + Math.max(command.ms, 0);
            const entry = { due, state: 'waits' as 'waits' | 'fired' | 'cancelled' };
            const timer = timers.start('application', command.ms, () => {
              expect(entry.state).toBe('waits');
              expect(clock.now()).toBe(due);
              entry.state = 'fired';
            });
            started.push(Object.assign(entry, { timer }));
          } else if (command.do === 'cancel') {
            const entry = started[command.which];
            entry?.timer.cancel();
            if (entry?.state === 'waits') entry.state = 'cancelled';
          } else {
            clock.advance(command.ms);
            for (const { due, state } of started)
              expect(state === 'waits').toBe(state !== 'cancelled' && due > clock.now());
          }
          expect(timers.size).toBe(started.filter(({ state }) => state === 'waits').length);
          expect(clock.scheduled).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('need one wake-up of the clock, however many they are', () => {
    const clock = new VirtualClock();
    const timers = createTimers(clock, () => {});
    for (let ms = 1000; ms > 0; ms--) timers.start('intervalMs', ms, () => {});
    expect(timers.size).toBe(1000);
    expect(clock.scheduled).toBe(1);
    clock.advance(1000);
    expect(timers.size).toBe(0);
    expect(clock.scheduled).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '5' as unknown as number])(
    'refuse %j, which is no duration, and keep the order of the others',
    (ms) => {
      const clock = new VirtualClock();
      const timers = createTimers(clock, () => {});
      const fired: number[] = [];
      for (const due of [30, 10, 20]) {
        timers.start('application', due, () => fired.push(due));
        expect(() => timers.start('application', ms, () => {})).toThrow(RangeError);
      }
      expect(timers.size).toBe(3);
      clock.advance(30);
      expect(fired).toEqual([10, 20, 30]);
    },
  );

  it('go on when one of them throws, and report it', () => {
    const clock = new VirtualClock();
    const errors: unknown[] = [];
    const fired: string[] = [];
    const timers = createTimers(clock, (error) => errors.push(error));
    timers.start('application', 1, () => {
      throw new Error('boom');
    });
    timers.start('application', 2, () => fired.push('second'));
    clock.advance(5);
    expect(errors).toEqual([new Error('boom')]);
    expect(fired).toEqual(['second']);
  });

  it('that are started by others wait for the next wake-up, so that none starves the sockets', () => {
    const clock = new VirtualClock();
    const timers = createTimers(clock, () => {});
    let fired = 0;
    let wakeUps = 0;
    const schedule = clock.schedule.bind(clock);
    clock.schedule = (ms, wake) => {
      wakeUps += 1;
      return schedule(ms, wake);
    };
    const again = () => {
      if (++fired < 5) timers.start('application', 0, again);
    };
    timers.start('application', 0, again);
    clock.advance(0);
    expect(fired).toBe(5);
    expect(wakeUps).toBe(5);
  });

  it('let a stalled process read first: what arrived meanwhile may have cancelled them', () => {
    const clock = new VirtualClock();
    const timers = createTimers(clock, () => {});
    const fired: string[] = [];
    const silence = timers.start('deadAfterMs', 100, () => fired.push('silence'));
    timers.start('application', 101, () => fired.push('other'));
    clock.onYield = () => silence.cancel();
    clock.skip(200);
    expect(fired).toEqual(['other']);
  });
});

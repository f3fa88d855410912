import { createTimers, type Timer, type TimerName, type TimersFactory } from '@solowire/reference-server';

type Start = (name: TimerName, ms: number, fire: () => void) => Timer;

/** Timers some of which are started otherwise. */
export const timersWith =
  (change: (start: Start) => Start): TimersFactory =>
  (clock, onError) => {
    const timers = createTimers(clock, onError);
    const start = change((name, ms, fire) => timers.start(name, ms, fire));
    return {
      start,
      get size() {
        return timers.size;
      },
    };
  };

/** Timers of which some never fire. */
export const timersWithout = (...missing: TimerName[]): TimersFactory =>
  timersWith((start) => (name, ms, fire) => (missing.includes(name) ? never : start(name, ms, fire)));

const never: Timer = { cancel() {} };

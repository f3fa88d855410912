/** Where the server takes its time from. Tests and faulty variants pass their own. */
export interface Clock {
  /** Monotonic time in ms, with fractions. */
  now(): number;
  /** Wall-clock time in ms since 1970; used for first epochs and expiry dates alone, since it may jump. */
  wallNow(): number;
  /** Calls `wake` once, not before `ms` have passed; returns what cancels it. */
  schedule(ms: number, wake: () => void): () => void;
}

/** The longest time that Node's setTimeout takes; beyond it, it fires at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallNow: () => Date.now(),
  schedule(ms, wake) {
    // Node counts whole ms and rounds down: round up, so that no deadline comes early.
    const timeout = setTimeout(wake, Math.min(Math.max(Math.ceil(ms), 1), MAX_DELAY_MS));
    return () => clearTimeout(timeout);
  },
};

import type { Limits } from '../limits.js';
import type { Log } from '../log.js';
import type { Clock } from '../time/clock.js';

/** What verifications need of their server. */
export interface VerificationsMeans {
  readonly limits: Pick<Limits, 'verify'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly welcomeTimeoutMs: number;
}

/** So many welcomeTimeoutMs a verification keeps its place, if it does not settle. */
export const STUCK_AFTER_TIMEOUTS = 10;

/** A verification that runs. */
interface Running {
  readonly clientId: string;
  /** Monotonic, in ms. */
  readonly since: number;
  readonly release: () => void;
}

/**
 * The verifications that run at once (SW-LIMIT-11). Each keeps its place until it settles, also when its hello was given up or its
 * client has gone: otherwise the limit would fail just when verifying is slow. One that never settles is called stuck after
 * ten times welcomeTimeoutMs: it is logged, and its place is given back, or a few such would keep everybody out for ever.
 */
export class Verifications {
  private readonly means: VerificationsMeans;
  private readonly stuckAfterMs: number;
  /** Oldest first. */
  private readonly running = new Set<Running>();

  constructor(means: VerificationsMeans) {
    this.means = means;
    this.stuckAfterMs = STUCK_AFTER_TIMEOUTS * means.welcomeTimeoutMs;
  }

  /** Takes a place for one more; returns what gives it back, null if there is none. */
  begin(source: string, clientId: string): (() => void) | null {
    const { limits, clock } = this.means;
    const since = clock.now();
    this.giveUpStuck(since);
    const release = limits.verify(source);
    if (release === null) return null;
    const one = { clientId, since, release };
    this.running.add(one);
    return () => this.end(one);
  }

  /** Looked at when the next hello comes: a timer would keep a process alive that has stopped. */
  private giveUpStuck(now: number): void {
    for (const one of this.running) {
      const forMs = now - one.since;
      if (forMs < this.stuckAfterMs) return;
      this.end(one);
      this.means.log({ level: 'error', event: 'verification-stuck', clientId: one.clientId, forMs });
    }
  }

  private end(one: Running): void {
    this.running.delete(one);
    one.release();
  }
}

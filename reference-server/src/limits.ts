import type { Settings } from './options.js';
import { Places } from './places.js';
import { type Rate, SlidingCount } from './sliding-count.js';
import type { Clock } from './time/clock.js';

/** What a stranger or a wild client may do. */
export interface Limits {
  /**
   * Takes one more socket without a welcome; returns what gives its place back, null if there is none (SW-LIMIT-5).
   * @param source null if it is not known yet: it stands behind a proxy
   */
  enter(source: string | null): (() => void) | null;
  /** Takes one more verification; returns what gives its place back when it has settled, null if there is none. */
  verify(source: string): (() => void) | null;
  /**
   * Takes one more session of a credential; returns what gives its place back, null if there is none.
   * @param fences whether it takes over another one of this credential, so that it makes no more of them
   */
  open(credential: string, fences: boolean): (() => void) | null;
  /**
   * Null if one more welcome of this identity is permitted; else how long it is not, in ms. It is counted as a takeover if
   * it fences another session, or if the one before was welcomed in the window (SW-LIMIT-1, SW-LIMIT-8).
   */
  takeOver(clientId: string, fences: boolean): number | null;
  /** Null if one more message of a connection is permitted, which counts it in `messages`; else how long it is not, in ms. */
  message(messages: SlidingCount): number | null;
}

export type LimitsFactory = (settings: Settings, clock: Clock) => Limits;

export const createLimits: LimitsFactory = (settings, clock) => new SpecifiedLimits(settings, clock);

/** So many identities may be remembered before those whose window has passed are swept out. */
const SWEEP_FROM = 1024;

/** The welcomes of an identity. */
interface Welcomes {
  /** The last one, in monotonic ms. */
  lastAt: number;
  /** Those that were takeovers; null before the first. */
  takeovers: SlidingCount | null;
}

class SpecifiedLimits implements Limits {
  private readonly clock: Clock;
  private readonly takeovers: Rate;
  private readonly messages: Rate;
  private readonly sockets: Places;
  private readonly verifications: Places;
  private readonly sessions: Places;
  private readonly identities = new Map<string, Welcomes>();
  private sweepAt = SWEEP_FROM;

  constructor(settings: Settings, clock: Clock) {
    const { takeoversMax, takeoversWindowMs, messagesMax, messagesWindowMs, maxPendingSockets } =
      settings.parameters;
    this.clock = clock;
    this.takeovers = { max: takeoversMax, windowMs: takeoversWindowMs };
    this.messages = { max: messagesMax, windowMs: messagesWindowMs };
    this.sockets = new Places(maxPendingSockets, settings.maxPendingSocketsTotal);
    this.verifications = new Places(maxPendingSockets, settings.maxVerifications);
    this.sessions = new Places(settings.maxSessionsPerCredential);
  }

  enter(source: string | null): (() => void) | null {
    return this.sockets.take(source);
  }

  verify(source: string): (() => void) | null {
    return this.verifications.take(source);
  }

  open(credential: string, fences: boolean): (() => void) | null {
    return this.sessions.take(credential, fences);
  }

  takeOver(clientId: string, fences: boolean): number | null {
    const now = this.clock.now();
    const before = this.identities.get(clientId);
    const isRedial = before !== undefined && now - before.lastAt < this.takeovers.windowMs;
    const welcomes = before ?? { lastAt: now, takeovers: null };
    if (fences || isRedial) {
      welcomes.takeovers ??= new SlidingCount();
      const retryAfterMs = welcomes.takeovers.take(now, this.takeovers);
      if (retryAfterMs !== null) return retryAfterMs;
    }
    welcomes.lastAt = now;
    this.identities.set(clientId, welcomes);
    if (this.identities.size >= this.sweepAt) this.sweep(now - this.takeovers.windowMs);
    return null;
  }

  message(messages: SlidingCount): number | null {
    return messages.take(this.clock.now(), this.messages);
  }

  /** Forgets the identities without a welcome since `since`; the next sweep is at twice what is left. */
  private sweep(since: number): void {
    for (const [clientId, { lastAt }] of this.identities) {
      if (lastAt <= since) this.identities.delete(clientId);
    }
    this.sweepAt = Math.max(SWEEP_FROM, 2 * this.identities.size);
  }
}

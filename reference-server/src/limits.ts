import type { Settings } from './options.js';
import type { Clock } from './time/clock.js';

/** What a stranger or a wild client may do. */
export interface Limits {
  /** Takes one more socket without a hello from this address; returns what gives its place back, null if there is none. */
  enter(address: string): (() => void) | null;
  /** Null if one more takeover of this identity is permitted, which counts it; else how long it is not, in ms. */
  takeOver(clientId: string): number | null;
  /** Null if one more message is permitted in the session's window, which counts it; else how long it is not, in ms. */
  message(window: MessageWindow): number | null;
}

/** The messages of one session in the window that runs. */
export interface MessageWindow {
  start: number;
  count: number;
}

export type LimitsFactory = (settings: Settings, clock: Clock) => Limits;

export const createLimits: LimitsFactory = (settings, clock) => new SpecifiedLimits(settings, clock);

/** So many identities may be remembered before those whose window has passed are swept out. */
const SWEEP_FROM = 1024;

class SpecifiedLimits implements Limits {
  private readonly settings: Settings;
  private readonly clock: Clock;
  private readonly sockets = new Map<string, number>();
  private total = 0;
  /** The times of the takeovers of each identity that may lie in the window, oldest first. */
  private readonly takeovers = new Map<string, number[]>();
  private sweepAt = SWEEP_FROM;

  constructor(settings: Settings, clock: Clock) {
    this.settings = settings;
    this.clock = clock;
  }

  enter(address: string): (() => void) | null {
    const { parameters, maxPendingSocketsTotal } = this.settings;
    const count = this.sockets.get(address) ?? 0;
    if (count >= parameters.maxPendingSockets || this.total >= maxPendingSocketsTotal) return null;
    this.sockets.set(address, count + 1);
    this.total += 1;
    let inside = true;
    return () => {
      if (inside) this.leave(address);
      inside = false;
    };
  }

  takeOver(clientId: string): number | null {
    const { takeoversMax, takeoversWindowMs } = this.settings.parameters;
    const now = this.clock.now();
    const times = (this.takeovers.get(clientId) ?? []).filter((time) => time > now - takeoversWindowMs);
    if (times.length >= takeoversMax) {
      return Math.ceil(times[times.length - takeoversMax]! + takeoversWindowMs - now);
    }
    times.push(now);
    this.takeovers.set(clientId, times);
    if (this.takeovers.size >= this.sweepAt) this.sweep(now - takeoversWindowMs);
    return null;
  }

  message(window: MessageWindow): number | null {
    const { messagesMax, messagesWindowMs } = this.settings.parameters;
    const now = this.clock.now();
    if (now - window.start >= messagesWindowMs) {
      window.start = now;
      window.count = 0;
    }
    window.count += 1;
    return window.count <= messagesMax ? null : Math.ceil(window.start + messagesWindowMs - now);
  }

  private leave(address: string): void {
    const left = this.sockets.get(address)! - 1;
    if (left > 0) this.sockets.set(address, left);
    else this.sockets.delete(address);
    this.total -= 1;
  }

  /** Forgets the identities without a takeover since `since`; the next sweep is at twice what is left. */
  private sweep(since: number): void {
    for (const [clientId, times] of this.takeovers) {
      if (times.at(-1)! <= since) this.takeovers.delete(clientId);
    }
    this.sweepAt = Math.max(SWEEP_FROM, 2 * this.takeovers.size);
  }
}

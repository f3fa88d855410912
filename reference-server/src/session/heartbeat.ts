import { type HeartbeatAck, type HeartbeatTerms, parameters } from '@solowire/spec';
import type { Clock } from '../time/clock.js';
import type { Timer, Timers } from '../time/timers.js';

/** What may be taken for a sign of life. */
export type Sign = 'message' | 'stale-ack' | 'unknown-type' | 'bytes' | 'ping' | 'pong' | 'written';

/** What sends an acknowledgement: a connection. */
export interface Acknowledging {
  send(message: HeartbeatAck, urgent: boolean): boolean;
}

/** The decisions of the heartbeat; the mechanism is `Pulse`. */
export interface HeartbeatPolicy {
  /** The terms of a session whose client wishes for `wishMs`. */
  terms(configured: HeartbeatTerms, wishMs: number | undefined): HeartbeatTerms;
  /** Whether a sign shows that the client lives (SW-HEARTBEAT-8, SW-HEARTBEAT-9). */
  isLife(sign: Sign): boolean;
  /** Acknowledges the client's probe `n`, once and at once (SW-HEARTBEAT-4). */
  acknowledge(session: Acknowledging, n: number): void;
}

/** Dead-after is at least this many intervals, so that one lost heartbeat and a late one do not kill a session. */
export const INTERVALS_UNTIL_DEAD = 2.5;

/** What the specification says. */
export const heartbeatPolicy: HeartbeatPolicy = {
  terms(configured, wishMs) {
    if (wishMs === undefined) return configured;
    const intervalMs = clamp(wishMs, parameters.intervalMs);
    const deadAfterMs = Math.max(configured.deadAfterMs, Math.ceil(INTERVALS_UNTIL_DEAD * intervalMs));
    return { intervalMs, deadAfterMs: clamp(deadAfterMs, parameters.deadAfterMs) };
  },
  isLife: (sign) => sign === 'message',
  acknowledge(session, n) {
    session.send({ type: 'heartbeatAck', n }, true);
  },
};

function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(Math.max(value, min), max);
}

/** So many unacknowledged probes are remembered; a client that acknowledges none and yet lives costs no more. */
const OUTSTANDING_MAX = 1024;

/** What a pulse needs of its session. */
export interface PulseOwner {
  sendHeartbeat(n: number): void;
  /** All bytes that were handed to the transport so far. */
  readonly sentBytes: number;
  /** deadAfterMs have passed without life. */
  onSilence(): void;
}

/** The heartbeat of one session, both ways: probes at a fixed pace, and notices silence. */
export class Pulse {
  private readonly owner: PulseOwner;
  private readonly clock: Clock;
  private readonly timers: Timers;
  private readonly terms: HeartbeatTerms;
  private lastLife: number;
  private nextBeat: number;
  private nextN = 1;
  /** Probes without an acknowledgement, oldest first, with the bytes that had been sent before each. */
  private readonly outstanding: { readonly n: number; readonly sentBytes: number }[] = [];
  private readBytes = 0;
  private beat: Timer;
  private silence: Timer;

  /** Starts at once: the first probe comes after one interval. */
  constructor(owner: PulseOwner, terms: HeartbeatTerms, clock: Clock, timers: Timers) {
    this.owner = owner;
    this.clock = clock;
    this.timers = timers;
    this.terms = terms;
    this.lastLife = clock.now();
    this.nextBeat = this.lastLife + terms.intervalMs;
    this.beat = timers.start('intervalMs', terms.intervalMs, this.onBeat);
    this.silence = timers.start('deadAfterMs', terms.deadAfterMs, this.onDeadline);
  }

  /** The client has shown life. Moves no timer: the deadline looks at this when it comes. */
  life(): void {
    this.lastLife = this.clock.now();
  }

  /** Whether `n` was outstanding; it is not any longer (SW-MESSAGE-14). */
  acknowledged(n: number): boolean {
    const at = this.outstanding.findIndex((probe) => probe.n === n);
    if (at < 0) return false;
    this.readBytes = Math.max(this.readBytes, this.outstanding[at]!.sentBytes);
    this.outstanding.splice(at, 1);
    return true;
  }

  /** Bytes sent of which nothing shows that the client has read them. */
  get unreadBytes(): number {
    return this.owner.sentBytes - this.readBytes;
  }

  stop(): void {
    this.beat.cancel();
    this.silence.cancel();
  }

  private readonly onBeat = (): void => {
    const now = this.clock.now();
    // From the welcome on at a fixed pace; beats that a stalled process has missed are not made up for.
    do this.nextBeat += this.terms.intervalMs;
    while (this.nextBeat <= now);
    this.beat = this.timers.start('intervalMs', this.nextBeat - now, this.onBeat);
    const n = this.nextN++;
    this.outstanding.push({ n, sentBytes: this.owner.sentBytes });
    if (this.outstanding.length > OUTSTANDING_MAX) this.outstanding.shift();
    this.owner.sendHeartbeat(n);
  };

  private readonly onDeadline = (): void => {
    const leftMs = this.lastLife + this.terms.deadAfterMs - this.clock.now();
    if (leftMs > 0) this.silence = this.timers.start('deadAfterMs', leftMs, this.onDeadline);
    else this.owner.onSilence();
  };
}

import { guarded } from '../guarded.js';
import type { Timer, Timers } from '../time/timers.js';
import type { End } from './end.js';

/** What an application sees of a session. */
export interface Session {
  readonly clientId: string;
  readonly sessionId: string;
  /** The fencing token: give it to stores and services, and let them refuse a lower one. */
  readonly epoch: number;
  readonly instanceId: string;
  readonly attempt: number;
  /** Whether the credential is an operator's. */
  readonly operator: boolean;
  /** Whether the client came over loopback. */
  readonly loopback: boolean;
  /** Whether the session is in the slot. */
  readonly effective: boolean;
  /**
   * Sends an event; false if the session is no longer effective.
   * @throws TypeError if JSON cannot say `data`, or an event cannot hold the topic
   */
  push(topic: string, data: unknown): boolean;
  /**
   * Calls `run` after `ms`, unless the session ends first; returns what cancels it. An exception in it is one outside a
   * message: it ends the session with 1011 (SW-TEARDOWN-12).
   * @throws RangeError if `ms` is not a finite number
   */
  after(ms: number, run: () => void): () => void;
  /** Registers what is to be done at the fence; at once, if that has been. Returns what takes it back. */
  onEnd(run: (end: End) => void): () => void;
  /** Ends the session since its credential has expired or was revoked (SW-IDENTITY-14). */
  expire(): void;
  /** Ends the session as an operator would (SW-TEARDOWN-14). */
  kick(): void;
}

/** What a session needs of its connection. */
export interface SessionConnection {
  readonly clientId: string;
  readonly sessionId: string;
  readonly epoch: number;
  readonly instanceId: string;
  readonly attempt: number;
  readonly loopback: boolean;
  readonly effective: boolean;
  /** Null before the fence. */
  readonly ending: End | null;
  send(message: { type: 'event'; topic: string; data: unknown }): boolean;
  happen(event: 'kicked' | 'credentialExpired'): boolean;
  fail(error: unknown): void;
  onStepError(step: string, error: unknown): void;
}

/** The application's side of a welcomed connection: what it has registered there, and the release of it. */
export class ApplicationSession implements Session {
  readonly operator: boolean;
  private readonly connection: SessionConnection;
  private readonly allTimers: Timers;
  private readonly timers = new Set<Timer>();
  private readonly endings = new Set<(end: End) => void>();

  constructor(connection: SessionConnection, timers: Timers, operator: boolean) {
    this.connection = connection;
    this.allTimers = timers;
    this.operator = operator;
  }

  get clientId(): string {
    return this.connection.clientId;
  }

  get sessionId(): string {
    return this.connection.sessionId;
  }

  get epoch(): number {
    return this.connection.epoch;
  }

  get instanceId(): string {
    return this.connection.instanceId;
  }

  get attempt(): number {
    return this.connection.attempt;
  }

  get loopback(): boolean {
    return this.connection.loopback;
  }

  get effective(): boolean {
    return this.connection.effective;
  }

  push(topic: string, data: unknown): boolean {
    return this.connection.send({ type: 'event', topic, data: data ?? null });
  }

  after(ms: number, run: () => void): () => void {
    return this.startTimer('application', ms, run);
  }

  onEnd(run: (end: End) => void): () => void {
    const { ending } = this.connection;
    if (ending === null) this.endings.add(run);
    else this.runEnding(run, ending);
    return () => this.endings.delete(run);
  }

  expire(): void {
    this.connection.happen('credentialExpired');
  }

  kick(): void {
    this.connection.happen('kicked');
  }

  /** Ends the session when its credential expires, in `ms`. */
  expireAfter(ms: number): void {
    this.startTimer('credential', ms, () => this.expire());
  }

  /** Ends the session when its credential is revoked; at once, if that has been. */
  expireOn(revoked: AbortSignal): void {
    const onRevoked = () => this.expire();
    if (revoked.aborted) onRevoked();
    else revoked.addEventListener('abort', onRevoked);
    this.onEnd(() => revoked.removeEventListener('abort', onRevoked));
  }

  stopTimers(): void {
    for (const timer of this.timers) timer.cancel();
    this.timers.clear();
  }

  /** Runs what was registered for the end, each even if another throws. */
  end(end: End): void {
    const endings = [...this.endings];
    this.endings.clear();
    for (const run of endings) this.runEnding(run, end);
  }

  private runEnding(run: (end: End) => void, end: End): void {
    guarded(
      () => run(end),
      (error) => this.connection.onStepError('subscriptions', error),
    );
  }

  private startTimer(name: 'application' | 'credential', ms: number, run: () => void): () => void {
    if (!this.effective) return () => {};
    const timer = this.allTimers.start(name, ms, () => {
      this.timers.delete(timer);
      guarded(run, (error) => this.connection.fail(error));
    });
    this.timers.add(timer);
    return () => {
      this.timers.delete(timer);
      timer.cancel();
    };
  }
}

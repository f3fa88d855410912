import type { Happening, HistoryEvent } from './events.js';

/** Monotonic time in ms; tests pass their own. */
export type Now = () => number;

/** Writes down what happens, in one order with one clock, and lets stimuli wait for it. */
export class Recorder {
  readonly events: HistoryEvent[] = [];
  readonly #now: Now;
  readonly #start: number;
  /** Takes out of a value what must not be kept; undefined where there is no such thing. */
  readonly redact: (<T>(value: T) => T) | undefined;
  readonly #listeners = new Set<(event: HistoryEvent) => void>();
  #closed = false;

  /** `redact` is applied to each event; what cuts or encodes a part of one applies it before. */
  constructor(now: Now = () => performance.now(), redact?: <T>(value: T) => T) {
    this.#now = now;
    this.#start = now();
    this.redact = redact;
  }

  /** Time since the start of the case, in ms with microseconds. */
  elapsed(): number {
    return Math.round((this.#now() - this.#start) * 1000) / 1000;
  }

  /** Appends one event. After {@link close} nothing is recorded any more. */
  record(actor: string, happening: Happening): HistoryEvent {
    const event: HistoryEvent = {
      seq: this.events.length,
      t: this.elapsed(),
      actor,
      ...(this.redact?.(happening) ?? happening),
    };
    if (this.#closed) return event;
    this.events.push(event);
    for (const listener of [...this.#listeners]) listener(event);
    return event;
  }

  /** Calls `listener` for each later event, until the returned function is called. */
  onEvent(listener: (event: HistoryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Waits for an event that matches, those from `since` (a seq; default: only later ones) included.
   * Resolves with undefined after `forMs`; that is recorded, with how late the timer was.
   */
  async waitFor(
    actor: string,
    matches: (event: HistoryEvent) => boolean,
    { forMs, why, since = this.events.length }: { forMs: number; why: string; since?: number },
  ): Promise<HistoryEvent | undefined> {
    const seen = this.events.slice(since).find(matches);
    if (seen || this.#closed) return seen;
    return new Promise((resolve) => {
      const due = this.elapsed() + forMs;
      let met = false;
      const stop = this.onEvent((event) => {
        if (!matches(event)) return;
        met = true;
        stop();
        clearTimeout(timer);
        resolve(event);
      });
      const giveUp = () => {
        stop();
        const lateMs = Math.max(0, Math.round((this.elapsed() - due) * 1000) / 1000);
        this.record(actor, { layer: 'local', kind: 'waited', forMs, why, lateMs });
        resolve(undefined);
      };
      // After a stall of our own, timers run before what has arrived is read: let the event loop read first.
      const timer = setTimeout(() => setImmediate(() => setImmediate(() => !met && giveUp())), forMs);
    });
  }

  /** Lets time pass on purpose, and says why. */
  async pause(actor: string, forMs: number, why: string): Promise<void> {
    await this.waitFor(actor, () => false, { forMs, why });
  }

  /** Ends the history. */
  close(): void {
    if (this.#closed) return;
    this.record('kit', { layer: 'local', kind: 'finished' });
    this.#closed = true;
    this.#listeners.clear();
  }
}

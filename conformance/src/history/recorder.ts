import { bounds, Quota } from './bounds.js';
import { cutEvent } from './cut.js';
import type { Happening, HistoryEvent, LocalEvent } from './events.js';

/** Monotonic time in ms; tests pass their own. */
export type Now = () => number;

/** Whether an event holds nothing that anybody else has said; of stalls there are many, in each case that runs. */
const isPlain = ({ kind }: Happening): boolean => kind === 'lag' || kind === 'control';

/**
 * Writes down what happens, in one order with one clock, and lets stimuli wait for it. It is bounded: long texts are cut, and
 * when it is full it says so and records nothing more but its end.
 */
export class Recorder {
  readonly events: HistoryEvent[] = [];
  /** What the events take as JSON Lines. */
  bytes = 0;
  readonly #full = new AbortController();
  readonly #run: Quota;
  readonly #now: Now;
  readonly #start: number;
  /** Takes out of a value what must not be kept; undefined where there is no such thing. */
  readonly redact: (<T>(value: T) => T) | undefined;
  readonly #listeners = new Set<(event: HistoryEvent) => void>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;

  /**
   * @param redact is applied to each event; what cuts or encodes a part of one applies it before
   * @param run what the histories of the whole run may take, in bytes
   */
  constructor(
    now: Now = () => performance.now(),
    redact?: <T>(value: T) => T,
    run = new Quota(bounds.runBytes),
  ) {
    this.#run = run;
    this.#now = now;
    this.#start = now();
    this.redact = redact;
  }

  /** Time since the start of the case, in ms with microseconds. */
  elapsed(): number {
    return Math.round((this.#now() - this.#start) * 1000) / 1000;
  }

  /** Aborts when the history is full; its reason is an error that says what of. */
  get full(): AbortSignal {
    return this.#full.signal;
  }

  /** Appends one event, cut to the bounds of a history. After {@link close}, or when it is full, nothing is recorded any more. */
  record(actor: string, happening: Happening): HistoryEvent {
    const line = this.#line(actor, happening);
    // What is kept is what is written, and holds on to nothing else: a part of a text can keep all of it in memory.
    const event: HistoryEvent = JSON.parse(line);
    if (this.#closed || this.full.aborted) return event;
    const bytes = Buffer.byteLength(line) + 1;
    if (this.bytes + bytes > bounds.historyBytes)
      this.#fill(`the history of a case has more than ${bounds.historyBytes} bytes`);
    else if (!this.#run.take(bytes))
      this.#fill(`the histories of a run have more than ${this.#run.bytes} bytes`);
    else {
      this.bytes += bytes;
      this.events.push(event);
      for (const listener of [...this.#listeners]) listener(event);
    }
    return event;
  }

  #line(actor: string, happening: Happening): string {
    const event = isPlain(happening) ? happening : cutEvent(this.redact?.(happening) ?? happening);
    return JSON.stringify({ seq: this.events.length, t: this.elapsed(), actor, ...event });
  }

  #fill(detail: string): void {
    this.#append({ layer: 'local', kind: 'full', detail });
    this.#full.abort(new Error(detail));
  }

  /** Appends what a history always has room for. */
  #append(happening: LocalEvent): void {
    this.events.push(JSON.parse(this.#line('kit', happening)));
  }

  /** Gives what an actor has done so far to another name. */
  rename(actor: string, to: string): void {
    for (const event of this.events) if (event.actor === actor) event.actor = to;
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
        this.#timers.delete(timer);
        resolve(event);
      });
      const giveUp = () => {
        stop();
        this.#timers.delete(timer);
        const lateMs = Math.max(0, Math.round((this.elapsed() - due) * 1000) / 1000);
        this.record(actor, { layer: 'local', kind: 'waited', forMs, why, lateMs });
        resolve(undefined);
      };
      // After a stall of our own, timers run before what has arrived is read: let the event loop read first.
      const timer = setTimeout(() => setImmediate(() => setImmediate(() => !met && giveUp())), forMs);
      this.#timers.add(timer);
    });
  }

  /** Lets time pass on purpose, and says why. */
  async pause(actor: string, forMs: number, why: string): Promise<void> {
    await this.waitFor(actor, () => false, { forMs, why });
  }

  /** Gives back what the history takes of the run's bound: nobody keeps it. */
  discard(): void {
    this.#run.give(this.bytes);
    this.bytes = 0;
  }

  /** Ends the history. What still waits for an event waits for ever: its case is over. */
  close(): void {
    if (this.#closed) return;
    this.#append({ layer: 'local', kind: 'finished' });
    this.#closed = true;
    this.#listeners.clear();
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

import { setMaxListeners } from 'node:events';
import { RunCut } from '../run/cut.js';
import { onUncaught } from './uncaught.js';

/** How long a run may take if nobody says otherwise, in minutes: one case after another takes ten with default timings. */
export const MAX_MINUTES = 30;

/** The signals that end a run. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * What ends a run before its time: its limit, a signal, whoever calls {@link RunLimits.cut}, or an exception that nobody has caught.
 * In each case what is known counts.
 */
export class RunLimits {
  /** Aborts when the run must end; its reason is a {@link RunCut}. */
  readonly signal: AbortSignal;
  readonly maxMinutes: number;
  /** What nobody has caught, if anything: the first of it. */
  fault: { error: unknown } | undefined;
  /** The signal that has ended it, if one has. */
  interruption: NodeJS.Signals | undefined;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #release: () => void;

  constructor(maxMinutes: number) {
    this.maxMinutes = maxMinutes;
    this.signal = this.#controller.signal;
    // Each case of a run listens.
    setMaxListeners(0, this.signal);
    const over = `the limit of ${minutes(maxMinutes)} is over; --max-minutes sets it`;
    this.#timer = setTimeout(() => this.cut(new RunCut(over)), maxMinutes * 60_000);
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
    this.#release = onUncaught((error) => {
      this.fault ??= { error };
      const message = error instanceof Error ? error.message : String(error);
      this.cut(new RunCut(`the kit itself failed: ${message}`, { isFault: true }));
    });
  }

  /** Ends the run, if nothing has ended it before. */
  cut(reason: RunCut): void {
    this.#controller.abort(reason);
  }

  /** Lets go of the clock and of signals, which then end the process at once; exceptions are still taken note of. */
  letGo(): void {
    clearTimeout(this.#timer);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  /** Lets go of everything. */
  end(): void {
    this.letGo();
    this.#release();
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.interruption ??= signal;
    this.cut(new RunCut(`interrupted by ${signal}`, { signal }));
  };
}

/** A time in words: `1 minute`, `0.5 minutes`. */
export const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

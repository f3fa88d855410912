import { setMaxListeners } from 'node:events';
import { RunCut } from '../run/cut.js';
import { onUncaught } from './uncaught.js';

/** How long a run may take if nobody says otherwise, in minutes: one case after another takes ten with default timings. */
export const MAX_MINUTES = 30;

/** What ends a run before its time: its limit, or an exception that nobody has caught. Either way what is known counts. */
export class RunLimits {
  /** Aborts when the run must end; its reason is a {@link RunCut}. */
  readonly signal: AbortSignal;
  readonly maxMinutes: number;
  /** What nobody has caught, if anything: the first of it. */
  fault: { error: unknown } | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #release: () => void;

  constructor(maxMinutes: number) {
    const controller = new AbortController();
    this.maxMinutes = maxMinutes;
    this.signal = controller.signal;
    // Each case of a run listens.
    setMaxListeners(0, this.signal);
    const over = `the limit of ${minutes(maxMinutes)} is over; --max-minutes sets it`;
    this.#timer = setTimeout(() => controller.abort(new RunCut(over)), maxMinutes * 60_000);
    this.#release = onUncaught((error) => {
      this.fault ??= { error };
      const message = error instanceof Error ? error.message : String(error);
      controller.abort(new RunCut(`the kit itself failed: ${message}`, { isFault: true }));
    });
  }

  /** Lets go of the clock; exceptions are still taken note of. */
  stopClock(): void {
    clearTimeout(this.#timer);
  }

  /** Lets go of everything. */
  end(): void {
    this.stopClock();
    this.#release();
  }
}

/** A time in words: `1 minute`, `0.5 minutes`. */
export const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

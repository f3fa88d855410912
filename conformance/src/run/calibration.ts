import type { Calibration } from '../history/history.js';
import { Sentinel } from './sentinel.js';
import { Stalls } from './stalls.js';

const SAMPLE_MS = 5;
/** Between two timers of the calibration. */
const APART_MS = 2;

/** Takes note of each time that stood still: where, and for how long in ms. */
export type OnLag = (of: 'kit' | 'machine' | 'server', ms: number) => void;

/**
 * Watches whether time passes as it should, in the kit's own event loop and, by a sentinel process, on the machine: what was
 * late while it did not is no fault of a server.
 */
export class TimeKeeper {
  readonly calibration: Calibration;
  /** The longest stall of the kit's own event loop so far, in ms. */
  maxLagMs = 0;
  readonly #onLag: OnLag;
  readonly #sentinel: Sentinel | undefined;
  readonly #stalls = new Stalls((ms) => this.#onLag('kit', ms));
  #timer: NodeJS.Timeout | undefined;

  private constructor(calibration: Calibration, sentinel: Sentinel | undefined, onLag: OnLag) {
    this.calibration = calibration;
    this.#sentinel = sentinel;
    this.#onLag = onLag;
    sentinel?.watch();
    this.#sample();
  }

  /** Measures what this machine costs, then watches until {@link stop}. */
  static async start(onLag: OnLag): Promise<TimeKeeper> {
    const sentinel = await Sentinel.start((ms) => onLag('machine', ms)).catch(() => undefined);
    const trips = (await sentinel?.roundTrips(30).catch(() => undefined)) ?? [0];
    const lates = await timerLateness(20);
    const calibration = {
      loopbackRttMs: median(trips),
      loopbackRttMaxMs: round(Math.max(...trips)),
      timerLateMs: median(lates),
      timerLateMaxMs: round(Math.max(...lates)),
    };
    return new TimeKeeper(calibration, sentinel, onLag);
  }

  /** Why nothing tells any more whether the machine is late, if so. */
  get unwatched(): string | undefined {
    const fate = this.#sentinel ? this.#sentinel.fate : 'did not start';
    return (
      fate &&
      `the process that watches whether this machine is late ${fate}: from then on that counts against the server`
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#sentinel?.stop();
  }

  #sample(): void {
    const expected = performance.now() + SAMPLE_MS;
    this.#timer = setTimeout(() => {
      const late = performance.now() - expected;
      this.maxLagMs = Math.max(this.maxLagMs, late);
      this.#stalls.add(late);
      this.#sample();
    }, SAMPLE_MS);
  }
}

/** How late so many timers come, in ms; they are due one after another, so that one stall makes few of them late. */
async function timerLateness(count: number): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const forMs = SAMPLE_MS + i * APART_MS;
      await new Promise((done) => setTimeout(done, forMs));
      return Math.max(0, performance.now() - start - forMs);
    }),
  );
}

const round = (ms: number): number => Math.round(ms * 1000) / 1000;
const median = (values: number[]): number =>
  round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/** Tells each stall to every case that runs. */
export class Lags {
  readonly #listeners = new Set<OnLag>();
  readonly tell: OnLag = (of, ms) => {
    for (const listener of this.#listeners) listener(of, ms);
  };

  /** Listens until the returned function is called. */
  listen(listener: OnLag): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

import type { ServerProcess } from '../stimulus/stage.js';
import { Waiting } from '../target/waiting.js';
import { Stalls } from './stalls.js';

/** Between two looks at how long threads have waited, in ms. */
const LOOK_EVERY_MS = 20;
/** And between two at which threads there are: servers start them as they need them. */
const THREADS_EVERY_MS = 1_000;

/**
 * Watches whether the processes of servers get a processor when they have something to do. On a crowded machine one may wait for half
 * a second while the kit and its sentinel are served at once, and what it is late with then is no fault of its own.
 */
export class Starvation {
  readonly #onStall: (ms: number) => void;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(onStall: (ms: number) => void) {
    this.#onStall = onStall;
  }

  /** Watches the processes of one more server, if the system tells of them. Resolves when it does. */
  async watch({ members }: ServerProcess): Promise<void> {
    if (!members) return;
    const waiting = new Waiting();
    const stalls = new Stalls(this.#onStall);
    const lookAtThreads = async () => waiting.of((await members().catch(() => undefined)) ?? []);
    await lookAtThreads();
    this.#every(THREADS_EVERY_MS, () => void lookAtThreads());
    this.#every(LOOK_EVERY_MS, () => stalls.add(waiting.sample()));
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #every(ms: number, act: () => void): void {
    this.#timers.push(setInterval(act, ms).unref());
  }
}

import { LAG_FROM_MS } from '../history/marks.js';

/** What every timer and every echo costs on a machine that keeps time, in ms. */
const USUAL_MS = 2;

/**
 * Adds up what came late, and tells when it is worth a line in a history: one long stall, or many short ones in a row, as a
 * crowded machine makes them. What is as quick as usual ends a row.
 */
export class Stalls {
  readonly #tell: (ms: number) => void;
  #ms = 0;

  /** `tell` is called with the sum, in ms. */
  constructor(tell: (ms: number) => void) {
    this.#tell = tell;
  }

  /** Takes note of how late one timer or one echo was, in ms. */
  add(lateMs: number): void {
    this.#ms = lateMs <= USUAL_MS ? 0 : this.#ms + lateMs;
    if (this.#ms < LAG_FROM_MS) return;
    this.#tell(Math.round(this.#ms * 10) / 10);
    this.#ms = 0;
  }
}

import type { Parameters } from '../../contract/index.js';

/** A window is left a little longer than it is announced: the server's clock begins when a hello arrives. */
const LONGER = 1.1;

/** Keeps the hellos of one identity within the limit that the server announces (SW-LIMIT-1, SW-LIMIT-8). */
export class Pace {
  readonly #most: number;
  readonly #windowMs: number;
  readonly #turns: number[] = [];

  constructor(parameters: Parameters) {
    // One less than permitted: whoever asks first may find a session in the slot.
    this.#most = Math.max(1, parameters.get('takeoversMax') - 1);
    this.#windowMs = LONGER * parameters.get('takeoversWindowMs');
  }

  /** How long the next hello has to wait at this moment, in ms; it counts as said then. */
  next(now: number): number {
    const before = this.#turns.at(-this.#most);
    const at = before === undefined ? now : Math.max(now, before + this.#windowMs);
    this.#turns.push(at);
    return at - now;
  }
}

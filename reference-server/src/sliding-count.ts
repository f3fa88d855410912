/** At most `max` in any `windowMs`. */
export interface Rate {
  readonly max: number;
  readonly windowMs: number;
}

/** A window is counted in so many parts; what came in the oldest of them is forgotten as a whole (SW-LIMIT-7). */
const PARTS = 10;

/** Counts what comes in a window that slides. Keeps a number for each part of it in which something came. */
export class SlidingCount {
  /** Oldest first; `at` numbers the parts of time. */
  private readonly parts: { readonly at: number; count: number }[] = [];

  /**
   * Null if one more is permitted, which counts it; else how long it is not, in ms, at most windowMs.
   * @param now monotonic time, in ms
   */
  take(now: number, { max, windowMs }: Rate): number | null {
    const { parts } = this;
    const partMs = windowMs / PARTS;
    const at = Math.floor(now / partMs);
    while (parts.length > 0 && parts[0]!.at <= at - PARTS) parts.shift();
    const excess = 1 + parts.reduce((sum, { count }) => sum + count, 0) - max;
    if (excess > 0) {
      const waitMs = Math.ceil((this.partToForget(excess) + PARTS) * partMs - now);
      return Math.min(Math.max(waitMs, 1), windowMs);
    }
    const last = parts.at(-1);
    if (last?.at === at) last.count += 1;
    else parts.push({ at, count: 1 });
    return null;
  }

  /** The part with which at least `count` of those that are counted will have been forgotten. */
  private partToForget(count: number): number {
    let forgotten = 0;
    const part = this.parts.find((one) => {
      forgotten += one.count;
      return forgotten >= count;
    });
    return part!.at;
  }
}

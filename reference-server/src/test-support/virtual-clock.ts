import type { Clock } from '../time/clock.js';

/** A clock that stands still until a test advances it. */
export class VirtualClock implements Clock {
  private time = 0;
  private readonly alarms = new Set<{ readonly due: number; readonly wake: () => void }>();

  now(): number {
    return this.time;
  }

  wallNow(): number {
    return 1_700_000_000_000 + this.time;
  }

  /** Called when somebody asks to be woken at once: what a real process would read in between. */
  onYield: () => void = () => {};

  schedule(ms: number, wake: () => void): () => void {
    if (ms <= 0) this.onYield();
    const alarm = { due: this.time + ms, wake };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }

  /** How many wake-ups are asked for. */
  get scheduled(): number {
    return this.alarms.size;
  }

  /** Lets time pass, each wake-up at its own moment. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = [...this.alarms].sort((a, b) => a.due - b.due)[0];
      if (next === undefined || next.due > end) break;
      this.alarms.delete(next);
      this.time = Math.max(this.time, next.due);
      next.wake();
    }
    this.time = end;
  }

  /** Lets time pass as in a process that was stopped: all wake-ups come late, together. */
  skip(ms: number): void {
    this.time += ms;
    this.advance(0);
  }
}

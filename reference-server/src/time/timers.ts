import type { ParameterName } from '@solowire/spec';
import type { Clock } from './clock.js';

/** What a timer is for: the parameter that it keeps, the credential's expiry, or the application's own use. */
export type TimerName = ParameterName | 'credential' | 'application';

/** One deadline that waits. */
export interface Timer {
  /** Does nothing if the timer has fired or was cancelled. */
  cancel(): void;
}

/** All deadlines of a server. */
export interface Timers {
  /**
   * Calls `fire` once, not before `ms` have passed. What it throws goes to the server's log.
   * @throws RangeError if `ms` is not a finite number
   */
  start(name: TimerName, ms: number, fire: () => void): Timer;
  /** How many deadlines wait. */
  readonly size: number;
}

/** Makes the timers of a server. */
export type TimersFactory = (clock: Clock, onError: (error: unknown) => void) => Timers;

/**
 * Any number of deadlines on one timer of the clock: a binary heap ordered by due time, so that 100 000 idle sessions
 * cost 100 000 small objects and a single wake-up.
 */
export const createTimers: TimersFactory = (clock, onError) => new HeapTimers(clock, onError);

/**
 * A wake-up that is later than this shows that the process was stalled: then it reads what has arrived meanwhile, before
 * anybody is called late.
 */
const STALL_MS = 5;

class HeapTimers implements Timers {
  private readonly heap: HeapTimer[] = [];
  private readonly clock: Clock;
  private readonly onError: (error: unknown) => void;
  private unschedule: (() => void) | null = null;
  private wakeAt = Number.POSITIVE_INFINITY;
  private hasYielded = false;

  constructor(clock: Clock, onError: (error: unknown) => void) {
    this.clock = clock;
    this.onError = onError;
  }

  get size(): number {
    return this.heap.length;
  }

  start(name: TimerName, ms: number, fire: () => void): Timer {
    // NaN is neither before nor after anything: one such deadline would break the order of all.
    if (!Number.isFinite(ms)) {
      throw new RangeError(`the time until ${name} must be a finite number of ms, not ${String(ms)}`);
    }
    const timer = new HeapTimer(this, this.clock.now() + Math.max(ms, 0), fire);
    this.place(timer, this.heap.push(timer) - 1);
    this.reschedule();
    return timer;
  }

  remove(timer: HeapTimer): void {
    const { index } = timer;
    if (index < 0) return;
    timer.index = -1;
    const last = this.heap.pop();
    if (last !== undefined && last !== timer) this.place(last, index);
    // Without a deadline no wake-up either, so that an idle process can end; otherwise an early one does no harm.
    if (this.heap.length === 0) this.sleep();
  }

  private wake(): void {
    this.sleep();
    const now = this.clock.now();
    const first = this.heap[0];
    if (first !== undefined && !this.hasYielded && now - first.due > STALL_MS) {
      this.hasYielded = true;
      this.scheduleAt(now, now);
      return;
    }
    this.hasYielded = false;
    // Those that are started meanwhile have to wait for the next wake-up, so that none can starve the sockets.
    const due: HeapTimer[] = [];
    for (let next = this.heap[0]; next !== undefined && next.due <= now; next = this.heap[0]) {
      this.remove(next);
      due.push(next);
    }
    for (const timer of due) this.fire(timer);
    this.reschedule();
  }

  private fire(timer: HeapTimer): void {
    if (timer.cancelled) return;
    try {
      timer.fire();
    } catch (error) {
      this.onError(error);
    }
  }

  private reschedule(): void {
    const first = this.heap[0];
    if (first === undefined || first.due >= this.wakeAt) return;
    this.sleep();
    this.scheduleAt(first.due, this.clock.now());
  }

  private scheduleAt(due: number, now: number): void {
    this.wakeAt = due;
    this.unschedule = this.clock.schedule(due - now, () => this.wake());
  }

  private sleep(): void {
    this.unschedule?.();
    this.unschedule = null;
    this.wakeAt = Number.POSITIVE_INFINITY;
  }

  /** Puts the timer where the heap's order holds again, starting from `index`. */
  private place(timer: HeapTimer, index: number): void {
    const { heap } = this;
    let at = index;
    for (let up = (at - 1) >> 1; at > 0 && heap[up]!.due > timer.due; up = (at - 1) >> 1) {
      this.set(at, heap[up]!);
      at = up;
    }
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && heap[down + 1]!.due < heap[down]!.due) down += 1;
      if (heap[down]!.due >= timer.due) break;
      this.set(at, heap[down]!);
      at = down;
    }
    this.set(at, timer);
  }

  private set(index: number, timer: HeapTimer): void {
    this.heap[index] = timer;
    timer.index = index;
  }
}

class HeapTimer implements Timer {
  /** Where it lies in the heap; -1 if it does not. */
  index = -1;
  cancelled = false;
  readonly due: number;
  readonly fire: () => void;
  private readonly timers: HeapTimers;

  constructor(timers: HeapTimers, due: number, fire: () => void) {
    this.timers = timers;
    this.due = due;
    this.fire = fire;
  }

  cancel(): void {
    this.cancelled = true;
    this.timers.remove(this);
  }
}

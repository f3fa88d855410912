import type { Case } from '../cases/case.js';
import type { JudgedCheck } from '../judge/check.js';
import type { CaseResult } from './case-result.js';
import type { Runner } from './runner.js';

/** How far a run is. */
export interface Progress {
  done: number;
  total: number;
  running: readonly string[];
  /** They are asked again, since they have left something open. */
  again?: true;
  /** The case that has just ended, if one has. */
  ended?: string;
  /** What did not hold in it, if it is judged already: its checks that failed or warned. */
  found?: readonly JudgedCheck[];
  /** What the forced waits of all cases come to, in ms, with as many at once as there are. */
  expectedMs: number;
  /** The longest forced wait among the cases that are not done, in ms, and the case that has it. */
  longestLeftMs: number;
  longestLeft?: string;
  /** For so many of the listed identities to have rested, if all that run wait for that. */
  resting?: number;
}

/** Tells who listens how far the run is. */
export class ProgressMeter {
  readonly #left: Set<Case>;
  readonly #running = new Set<string>();
  /** How many identities each of them waits for, those first that asked first. */
  readonly #resting = new Map<string, number>();
  readonly #runner: Runner;
  readonly #total: number;
  readonly #again: boolean;
  readonly #expectedMs: number;
  readonly #tell: ((progress: Progress) => void) | undefined;

  constructor(
    order: readonly Case[],
    { runner, jobs, again = false }: { runner: Runner; jobs: number; again?: boolean },
    tell: ((progress: Progress) => void) | undefined,
  ) {
    this.#left = new Set(order.filter((kase) => !runner.missing(kase)));
    const waits = [...this.#left].map(runner.waits);
    const alone = [...this.#left].filter((kase) => kase.alone).map(runner.waits);
    this.#expectedMs = Math.max(sum(waits) / jobs, sum(alone), ...waits);
    // The first case of a run has ended before.
    this.#total = this.#left.size + (again ? 0 : 1);
    this.#again = again;
    this.#runner = runner;
    this.#tell = tell;
  }

  begins(kase: Case): void {
    this.#running.add(kase.id);
    this.#report();
  }

  /** It waits until as many of the listed identities have rested. */
  rests(kase: Case, count: number): void {
    this.#resting.set(kase.id, count);
    this.#report();
  }

  /** It has its identities. */
  goes(kase: Case): void {
    if (this.#resting.delete(kase.id)) this.#report();
  }

  ends({ case: kase, judgement }: CaseResult): void {
    this.#running.delete(kase.id);
    this.#resting.delete(kase.id);
    this.#left.delete(kase);
    const checks = judgement ? [...judgement.own, ...judgement.always] : [];
    this.#report(
      kase.id,
      checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn'),
    );
  }

  #report(ended?: string, found?: readonly JudgedCheck[]): void {
    const waits = this.#runner.waits;
    // They are in the order of their waits.
    const [longest] = this.#left;
    const [resting] = this.#resting.values();
    this.#tell?.({
      done: this.#total - this.#left.size,
      total: this.#total,
      running: [...this.#running],
      ...(this.#again ? { again: true as const } : {}),
      expectedMs: this.#expectedMs,
      longestLeftMs: longest ? waits(longest) : 0,
      ...(longest && waits(longest) > 0 ? { longestLeft: longest.id } : {}),
      ...(ended ? { ended } : {}),
      ...(found ? { found } : {}),
      ...(resting !== undefined && this.#resting.size === this.#running.size ? { resting } : {}),
    });
  }
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

import { setMaxListeners } from 'node:events';
import { type Drawing, drawWalk, groupsOf, walkCase } from '../cases/walk/index.js';
import type { RuleId } from '../contract/index.js';
import type { Target, Walk, WalkStep } from '../generated/types.js';
import type { History } from '../history/history.js';
import type { JudgedCheck } from '../judge/check.js';
import { Random } from '../stimulus/random.js';
import { missing } from './missing.js';
import { specialOf } from './runner.js';
import { shrink } from './shrink.js';
import { runSuite, type SuiteOptions, type SuiteResult } from './suite.js';

/** How long one finding may be shrunk, in ms. */
export const SHRINK_MS = 60_000;
/** How often a walk is tried again before it is told, all at once: one more failure is enough. */
const AGAIN = 3;
/** How many walks that fail by one requirement are tried again. */
const TRIED = 3;
/** A walk that is shrunk has to fail in each of so many tries. */
const TWICE = 2;
/** So many times as many walks as run at once are drawn together. */
const LATER = 3;
/** Seeds are unsigned 32-bit numbers. */
const SEEDS = 2 ** 32;

/** What to explore, and how. */
export interface ExploreOptions
  extends Omit<SuiteOptions, 'cases' | 'target' | 'explore' | 'repeat' | 'onProgress'> {
  /** The target, with credentials for so many identities of a run with this seed. */
  target(run: { seed: number; count: number }): Promise<Target>;
  /** How long new walks are drawn, in ms. */
  forMs: number;
  /** How long one finding may be shrunk, in ms. Default {@link SHRINK_MS}; 0: not at all. */
  shrinkMs?: number;
  /** Is called with each finding when it is shrunk. */
  onFinding?(finding: Finding): void;
  onProgress?(progress: ExploreProgress): void;
}

/** How far an exploration is. */
export interface ExploreProgress {
  walks: number;
  findings: number;
  elapsedMs: number;
  /** The requirement whose walk is being shrunk, if one is. */
  shrinking?: RuleId;
}

/** A walk that has failed by one requirement, and has done so again. */
export interface Finding {
  requirement: RuleId;
  /** What its history showed, in the shortest form that was found. */
  check: JudgedCheck;
  history: History;
  walk: Walk;
  /** How many steps it had when it was drawn. */
  drawn: number;
  /** From the start to its first failure, in ms. */
  afterMs: number;
  /** How long it was shrunk, in ms. */
  shrunkMs: number;
}

/** What an exploration came to. */
export interface Exploration {
  seed: number;
  walks: number;
  wallMs: number;
  findings: Finding[];
  /** Failures that did not come again, by their requirements. */
  unrepeated: RuleId[];
  /** Walks of which something could not be settled. */
  unsettled: number;
  /** What went wrong with the kit itself. */
  harnessFaults: string[];
  /** As {@link SuiteResult} has them. */
  unreachable?: string;
  lost?: string;
  needsCredentials?: boolean;
}

/**
 * Draws walks and runs them, many at once, until its time is over. What fails is tried again; what fails by the same requirement
 * again is shrunk and told, each requirement once. Never throws for what the server does.
 */
export async function explore(options: ExploreOptions): Promise<Exploration> {
  const explorer = new Explorer(options);
  await explorer.explore();
  return explorer.result();
}

/** One failure of one walk. */
interface Failure {
  steps: readonly WalkStep[];
  check: JudgedCheck;
  history: History;
}

class Explorer {
  readonly #options: ExploreOptions;
  readonly #start = performance.now();
  readonly #random: Random;
  readonly #findings: Finding[] = [];
  readonly #unrepeated: RuleId[] = [];
  readonly #harnessFaults: string[] = [];
  #walks = 0;
  #runs = 0;
  #unsettled = 0;
  #end: Pick<Exploration, 'unreachable' | 'lost' | 'needsCredentials'> = {};

  constructor(options: ExploreOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    // Each walk listens.
    if (options.cut) setMaxListeners(0, options.cut);
  }

  async explore(): Promise<void> {
    const { forMs } = this.#options;
    const first = await this.#run([]);
    const drawing = await this.#drawing(first);
    while (!this.#isOver && this.#elapsed < forMs) {
      // The first of them soon show what any walk shows; later ones lose less time to the longest among them.
      const count = this.#walks === 0 ? first.jobs : LATER * first.jobs;
      const walks = Array.from({ length: count }, (_, i) =>
        drawWalk(this.#random.fork(`walk ${this.#walks + i}`), drawing),
      );
      this.#tell();
      const failures = await this.#failures(walks, (all) => {
        if (all.some(({ verdict }) => verdict === 'inconclusive')) this.#unsettled += 1;
      });
      const afterMs = this.#elapsed;
      this.#walks += walks.length;
      this.#tell();
      await this.#follow(failures.flat(), afterMs);
    }
  }

  result(): Exploration {
    return {
      seed: this.#options.seed,
      walks: this.#walks,
      wallMs: this.#elapsed,
      findings: this.#findings,
      unrepeated: this.#unrepeated,
      unsettled: this.#unsettled,
      harnessFaults: this.#harnessFaults,
      ...this.#end,
    };
  }

  /** Tries again what failed by requirements that nothing has been told of yet; shrinks and tells what fails again. */
  async #follow(failures: readonly Failure[], afterMs: number): Promise<void> {
    const told = new Set(this.#findings.map((one) => one.requirement));
    const rules = [...new Set(failures.map(({ check }) => check.requirement))].filter(
      (one) => !told.has(one),
    );
    const suspects = rules.flatMap((rule) =>
      failures
        .filter(({ check }) => check.requirement === rule)
        .sort((a, b) => a.steps.length - b.steps.length)
        .slice(0, TRIED)
        .map(({ steps }) => ({ rule, steps })),
    );
    if (suspects.length === 0 || this.#isOver) return;
    const again = await this.#often(
      suspects.map(({ steps }) => steps),
      AGAIN,
    );
    for (const rule of rules) {
      const i = suspects.findIndex(
        (one, k) => one.rule === rule && again[k]!.some((all) => breaks(all, rule)),
      );
      if (i < 0) this.#unrepeated.push(rule);
      else await this.#pursue({ rule, steps: suspects[i]!.steps, afterMs }, again[i]!.flat());
    }
  }

  /** Shrinks a walk that fails by a requirement, and tells it. */
  async #pursue(
    { rule, steps, afterMs }: { rule: RuleId; steps: readonly WalkStep[]; afterMs: number },
    seen: readonly Failure[],
  ): Promise<void> {
    const { shrinkMs = SHRINK_MS, seed } = this.#options;
    this.#tell(rule);
    const from = performance.now();
    let shortest = seen.find(({ check }) => check.requirement === rule)!;
    const isOver = () => this.#isOver || performance.now() - from >= shrinkMs;
    await shrink(steps, {
      isOver,
      plainer: plainerSteps,
      fail: async (candidates) => {
        const runs = await this.#often(candidates, TWICE);
        const failed = runs.map((tries) => tries.every((all) => breaks(all, rule)));
        const best = runs
          .filter((_, i) => failed[i])
          .map((tries) => tries[0]!.find(({ check }) => check.requirement === rule)!);
        for (const one of best) if (weight(one.steps) < weight(shortest.steps)) shortest = one;
        return failed;
      },
    });
    const walk: Walk = {
      format: 'solowire-walk/1',
      name: `${rule.toLowerCase()}-${seed}`,
      requirement: rule,
      seed,
      steps: [...shortest.steps] as Walk['steps'],
    };
    const finding: Finding = {
      requirement: rule,
      check: shortest.check,
      history: shortest.history,
      walk,
      drawn: steps.length,
      afterMs,
      shrunkMs: performance.now() - from,
    };
    this.#findings.push(finding);
    this.#options.onFinding?.(finding);
  }

  /** What each walk fails by, in each of several tries. */
  async #often(walks: readonly (readonly WalkStep[])[], times: number): Promise<Failure[][][]> {
    const all = walks.flatMap((steps) => Array.from({ length: times }, () => steps));
    const failures = await this.#failures(all);
    return walks.map((_, i) => failures.slice(i * times, (i + 1) * times));
  }

  /** Runs walks at once; what each fails by. */
  async #failures(
    walks: readonly (readonly WalkStep[])[],
    onJudged: (all: readonly JudgedCheck[]) => void = () => {},
  ): Promise<Failure[][]> {
    const { results } = await this.#run(walks);
    return walks.map((steps, i) => {
      const { judgement, history } = results[i]!;
      const always = judgement?.always ?? [];
      onJudged(always);
      return always
        .filter(({ verdict }) => verdict === 'fail')
        .map((check) => ({ steps, check, history: history! }));
    });
  }

  async #run(walks: readonly (readonly WalkStep[])[]): Promise<SuiteResult> {
    const { forMs: _, shrinkMs: __, onFinding: ___, onProgress: ____, target, ...options } = this.#options;
    const cases = walks.map((steps, i) =>
      walkCase({ name: `${this.#runs}-${i}`, steps: [...steps] as Walk['steps'] }),
    );
    const seed = this.#random.fork(`run ${this.#runs}`).integer(0, SEEDS - 1);
    this.#runs += 1;
    const count = cases.reduce((sum, one) => sum + one.identities!, 2);
    const run = await runSuite({ ...options, target: await target({ seed, count }), cases, seed, again: 0 });
    const { foreign, unreachable = foreign, lost, needsCredentials, results } = run;
    this.#end = {
      ...this.#end,
      ...(unreachable === undefined ? {} : this.#runs > 1 ? { lost: unreachable } : { unreachable }),
      ...(lost === undefined ? {} : { lost }),
      ...(needsCredentials ? { needsCredentials } : {}),
    };
    this.#harnessFaults.push(
      ...results.flatMap(({ harnessFault, case: { title } }) =>
        harnessFault === null ? [] : `${harnessFault} (${title})`,
      ),
    );
    return run;
  }

  async #drawing({ parameters, capabilities }: SuiteResult): Promise<Drawing> {
    const { contract } = this.#options.protocol;
    const target = await this.#options.target({ seed: this.#options.seed, count: 0 });
    const given = {
      capabilities: new Set([...capabilities, ...(target.capabilities ?? [])]),
      means: {
        ...specialOf(target),
        'identities.pattern': undefined,
        'server.control': undefined,
        'server.process': undefined,
      },
    };
    const has = (need: Parameters<Drawing['has']>[0]) =>
      missing({ id: '', title: '', needs: [need], checks: [], stimulus: async () => {} }, contract, given) ===
      undefined;
    return { parameters, has };
  }

  get #elapsed(): number {
    return performance.now() - this.#start;
  }

  /** Whether nothing can be found any more. */
  get #isOver(): boolean {
    return this.#options.cut?.aborted === true || Object.keys(this.#end).length > 0;
  }

  #tell(shrinking?: RuleId): void {
    this.#options.onProgress?.({
      walks: this.#walks,
      findings: this.#findings.length,
      elapsedMs: this.#elapsed,
      ...(shrinking ? { shrinking } : {}),
    });
  }
}

const breaks = (all: readonly Failure[], rule: RuleId): boolean =>
  all.some(({ check }) => check.requirement === rule);

/** Of two walks of as many steps the plainer one is the shorter. */
const weight = (steps: readonly WalkStep[]): number =>
  steps.length * 100 + groupsOf(steps).length + JSON.stringify(steps).length / 1000;

/** A step without each of what makes it special. */
function plainerSteps(step: WalkStep): WalkStep[] {
  return (['atOnce', 'redial', 'slow', 'like'] as const)
    .filter((option) => step[option] !== undefined)
    .map((option) => {
      const { [option]: _, ...plainer } = step;
      return plainer;
    });
}

import { type Case, PENDING_SOCKETS } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import type { Parameters, ParameterValues } from '../contract/index.js';
import type { Calibration, History } from '../history/history.js';
import { ownLateness } from '../judge/own-lateness.js';
import { listedIn } from '../target/credentials.js';
import { againAtOnce, MOST_AGAIN, openChecks } from './again.js';
import { Lags, TimeKeeper } from './calibration.js';
import { brokenBy, type CaseResult } from './case-result.js';
import type { RunCut } from './cut.js';
import { foreignSign, foreignWords } from './foreign.js';
import { IdentityPool } from './identity-pool.js';
import { inLanes } from './lanes.js';
import { type Progress, ProgressMeter } from './progress.js';
import { flood, unreachable, WHAT_TO_DO } from './reach.js';
import { controlEveryMs } from './run-case.js';
import { Runner, type RunnerOptions } from './runner.js';
import { Room } from './schedule.js';
import type { Site } from './site.js';
import { Starvation } from './starvation.js';

/** How many cases that move some 10 MB happen at once: what they write keeps the kit busy, and the server. */
const BULKY_AT_ONCE = 3;

/** The case that goes first: from its welcome the run learns what the server announces. */
const FIRST = 'handshake/hello';

/** What to run, against which server, and how. */
export interface SuiteOptions extends RunnerOptions {
  /** The cases to run, in any order; default: all of the protocol. */
  cases?: readonly Case[];
  /** How many cases at once; default: as many as are expected to make no more events than this machine bears. */
  jobs?: number;
  /** How often a case that left something open is asked again at most, at the end. Default: {@link MOST_AGAIN}. */
  again?: number;
  /**
   * The identities that the target lists, where several runs share them, so that they rest between two runs, too. Default: each
   * has rested.
   */
  identities?: IdentityPool;
  /**
   * Starts another server like it elsewhere, if the caller can: cases that must be alone then run on two of them, one by one
   * on each, beside the others. Without it they run last.
   */
  startAnother?: () => Promise<Site>;
  onProgress?: (progress: Progress) => void;
}

export interface SuiteResult {
  protocol: Protocol;
  results: CaseResult[];
  parameters: Parameters;
  announced: ParameterValues;
  capabilities: string[];
  calibration: Calibration;
  seed: number;
  jobs: number;
  wallMs: number;
  maxEventLoopDelayMs: number;
  startedAt: Date;
  /** Why no connection became a WebSocket, if none did. */
  unreachable?: string;
  /** Why this is no server of the protocol, if it speaks another. */
  foreign?: string;
  /** What was seen of a server that vanished, or flooded the kit, in mid-run. */
  lost?: string;
  /** Why it ended before all of its cases had, if it did. */
  cut?: RunCut;
  /** Why a history could not be written, if one could not. */
  unwritten?: string;
  /** Why nothing told any more at its end whether the machine was late, if so. */
  unwatched?: string;
  /** The server asks for credentials that the target does not give. */
  needsCredentials?: boolean;
}

/** How a case happens: for the first time, or again. */
type Happen = Runner['explore'];

/** Runs cases against a server and judges them. Never throws for what the server does. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const started = performance.now();
  const startedAt = new Date();
  const { protocol } = options;
  const selected = options.cases ?? protocol.cases;
  const lags = new Lags();
  const time = await TimeKeeper.start(lags.tell);
  const { calibration } = time;
  const starvation = new Starvation((ms) => lags.tell('server', ms));
  let jobs = options.jobs ?? 1;
  const runner = new Runner(options, {
    calibration,
    lags,
    seesProcess: (await options.process?.look()) !== undefined,
    cases: selected.length,
  });
  const result = (results: CaseResult[], more: Partial<SuiteResult> = {}): SuiteResult => ({
    // Only now: writing, and judging what is long, while other cases run would take time from the kit's own clock.
    protocol,
    results: results.map((one) => runner.settle(one)),
    parameters: runner.parameters,
    announced: runner.announced,
    capabilities: runner.capabilities,
    calibration,
    seed: options.seed,
    jobs,
    wallMs: performance.now() - started,
    maxEventLoopDelayMs: time.maxLagMs,
    startedAt,
    ...cutOf(results, options.cut),
    ...(runner.unwritten === undefined ? {} : { unwritten: runner.unwritten }),
    ...(time.unwatched === undefined ? {} : { unwatched: time.unwatched }),
    ...more,
  });
  try {
    const first = selected.find(({ id }) => id === FIRST) ?? protocol.cases.find(({ id }) => id === FIRST)!;
    const listed = listedIn(options.target);
    const site: Site = {
      addresses: options.addresses,
      ...(listed ? { identities: options.identities ?? new IdentityPool(listed) } : {}),
      ...(options.server ? { server: options.server } : {}),
      ...(options.process ? { process: options.process } : {}),
    };
    if (site.process) await starvation.watch(site.process);
    const { startAnother } = options;
    const another =
      startAnother &&
      (async () => {
        const other = await startAnother();
        if (other.process) await starvation.watch(other.process);
        return other;
      });
    let opening = await runner.one(first, site);
    const skip = (reason: string) =>
      selected.map((kase) => (kase === first ? opening : runner.skip(kase, 'notExercised', reason)));
    const fault = opening.history && unreachable(opening.history);
    if (fault)
      return result(skip(`no connection: ${fault.detail}`), {
        unreachable: `${fault.detail}; ${WHAT_TO_DO[fault.how]}`,
      });
    let isOpen = runner.learn(opening);
    let last = opening;
    const saysSomething = opening.history?.all('frame').some(({ dir }) => dir === 'in');
    const isForeign = saysSomething && foreignSign(opening.history!) !== undefined;
    if (!isOpen && !isForeign && !runner.refusedCredentials(opening) && !options.cut?.aborted) {
      // A kit that stood still itself, or a server that was busy once, ends no run.
      last = await runner.one(first, site);
      isOpen = runner.learn(last);
      if (isOpen) opening = last;
    }
    if (options.cut?.aborted) return result(skip((options.cut.reason as RunCut).message));
    if (!isOpen) {
      const needsCredentials = runner.refusedCredentials(opening);
      const sign = last.history && foreignSign(last.history);
      const why = last.harnessFault === null ? '' : `: ${last.harnessFault}`;
      return result(skip(`the first session could not be opened${why}`), {
        ...(needsCredentials ? { needsCredentials } : {}),
        ...(sign === undefined ? {} : { foreign: foreignWords(protocol.contract, sign) }),
      });
    }
    jobs = options.jobs ?? casesAtOnce(runner.parameters, calibration);
    let lost = flood(opening.history!);
    const bulk = new Room(BULKY_AT_ONCE);
    const inOrder = (some: readonly Case[]) => [...some].sort((a, b) => runner.waits(b) - runner.waits(a));
    const runOn = (progress: ProgressMeter, happen: Happen) => (at: Site) => {
      const where = listed && !at.identities ? { ...at, identities: new IdentityPool(listed) } : at;
      const room = new Room(runner.parameters.get('maxPendingSockets'));
      return async (kase: Case) => {
        const missing = runner.missing(kase);
        if (missing) return runner.skip(kase, 'notApplicable', missing);
        const happens = async () => {
          if (lost) return runner.skip(kase, 'notExercised', `the server was lost: ${lost}`);
          if (options.cut?.aborted) return runner.skip(kase, 'notExercised', options.cut.reason.message);
          progress.begins(kase);
          const manner = {
            onRest: (count: number) => progress.rests(kase, count),
            onGo: () => progress.goes(kase),
          };
          const ended = await happen(kase, where, manner).catch((error) => ({
            ...runner.skip(kase, 'notExercised', ''),
            ...brokenBy(error),
          }));
          lost ??= ended.history && lostIn(ended.history);
          const known = isShort(ended) ? runner.judge(ended) : ended;
          progress.ends(known);
          return known;
        };
        const inRoom = () => room.within(kase.pendingSockets ?? PENDING_SOCKETS, happens);
        return kase.bulky ? bulk.within(1, inRoom) : inRoom();
      };
    };
    const order = inOrder(selected.filter((kase) => kase !== first));
    const progress = new ProgressMeter(order, { runner, jobs }, options.onProgress);
    const results = await inLanes(order, jobs, runOn(progress, runner.explore.bind(runner)), site, another);
    const byCase = new Map([opening, ...results].map((one) => [one.case, one]));
    // They may take as long as the run itself, and no longer.
    const until = 2 * performance.now() - started;
    for (let times = 0; times < (options.again ?? MOST_AGAIN); times++) {
      for (const [kase, one] of byCase) byCase.set(kase, runner.judge(one));
      const open = inOrder(selected.filter((kase) => openChecks(byCase.get(kase)!) > 0));
      if (open.length === 0 || lost !== undefined || options.cut?.aborted) break;
      const few = againAtOnce(jobs);
      const meter = new ProgressMeter(open, { runner, jobs: few, again: true }, options.onProgress);
      const happen: Happen = async (kase, where, manner) => {
        const before = byCase.get(kase)!;
        return performance.now() < until ? runner.again(before, where, manner) : before;
      };
      const asked = await inLanes(open, few, runOn(meter, happen), site, another);
      for (const one of asked) if (!one.skipped) byCase.set(one.case, one);
    }
    return result(
      selected.map((kase) => byCase.get(kase)!),
      lost === undefined ? {} : { lost },
    );
  } finally {
    starvation.stop();
    time.stop();
  }
}

/**
 * A history of so many events is judged in a few ms. Longer ones are judged when no case runs any more: the kit's own clock would
 * stand still.
 */
const SHORT_EVENTS = 1_000;
const isShort = ({ history }: CaseResult): boolean =>
  history !== undefined && history.events.length <= SHORT_EVENTS;

/** Why the server seems to be lost, by the history of a case. A dial that the kit itself was late with tells nothing of it. */
const lostIn = (history: History): string | undefined =>
  (ownLateness(history) === undefined ? unreachable(history)?.detail : undefined) ?? flood(history);

/** The reason of a cut, if it left out anything, or if the kit itself failed, or was interrupted. */
function cutOf(results: readonly CaseResult[], signal: AbortSignal | undefined): Pick<SuiteResult, 'cut'> {
  if (!signal?.aborted) return {};
  const cut = signal.reason as RunCut;
  return cut.isFault || cut.signal || results.some(({ skipped }) => skipped?.reason === cut.message)
    ? { cut }
    : {};
}

/**
 * Events per second of cases that wait which one process bears beside the bursts of others, with a server on the same two
 * processors: with more, heartbeats of idle sessions came late by the kit's own fault.
 */
const EVENTS_PER_SECOND = 2_500;
/** Where timers come late already when the machine is idle, it bears this part of them. */
const SLOW_MACHINE = 1 / 4;
/** More at once make no run shorter. */
const MOST_CASES = 256;
/** A round trip is four events, two frames and their meanings, and what is known of it. So is an answered heartbeat. */
const EVENTS_OF_A_ROUND_TRIP = 5;
/** The sessions of a case that is waiting, as a rule, besides that of the control identity. */
const SESSIONS = 2;

/**
 * How many cases run at once. Most of them wait, and what waits costs what its sessions say meanwhile: round trips of the control
 * identity, and heartbeats. That follows from the announced times, not from the number of processors.
 */
export function casesAtOnce(
  parameters: Parameters,
  { timerLateMs }: Pick<Calibration, 'timerLateMs'>,
): number {
  const bearable = timerLateMs > 5 ? EVENTS_PER_SECOND * SLOW_MACHINE : EVENTS_PER_SECOND;
  const roundTrips = 1 / controlEveryMs(parameters) + (SESSIONS + 1) / parameters.get('intervalMs');
  const each = 1_000 * EVENTS_OF_A_ROUND_TRIP * roundTrips;
  return Math.max(1, Math.min(MOST_CASES, Math.floor(bearable / each)));
}

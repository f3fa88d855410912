import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ParameterName, protocol } from '@solowire/spec';
import { type Case, type Means, type Need, PENDING_SOCKETS } from '../cases/case.js';
import { cases as allCases } from '../cases/index.js';
import type { Dialect } from '../dialect/dialect.js';
import { solowire } from '../dialect/solowire.js';
import { type SpecialName, special } from '../generated/special.js';
import type { Target } from '../generated/types.js';
import type { DialFailure } from '../history/events.js';
import { writeHistory } from '../history/file.js';
import { type Calibration, FORMAT, History } from '../history/history.js';
import { CONTROL } from '../judge/always/sessions.js';
import { type Judgement, judge } from '../judge/judge.js';
import { type Address, FLOOD } from '../stimulus/connection.js';
import { Random } from '../stimulus/random.js';
import type { ServerControl, ServerProcess } from '../stimulus/stage.js';
import { clientIdOf, credentialOf } from '../target/credentials.js';
import { Parameters, resolveParameters } from '../target/parameters.js';
import { redactor, secretsOf } from '../target/secrets.js';
import { KIT_VERSION } from '../version.js';
import { type OnLag, TimeKeeper } from './calibration.js';
import { type CaseMeans, runCase } from './run-case.js';
import { Room, schedule } from './schedule.js';

/** The case that goes first: from its welcome the run learns what the server announces. */
const FIRST = 'handshake/hello';

export interface SuiteOptions {
  target: Target;
  /** Where to dial; at least one. */
  addresses: readonly Address[];
  /** The cases to run, in any order; default: all. */
  cases?: readonly Case[];
  seed: number;
  /** Secrets besides the target's tokens and headers: what it took from the environment. */
  environment?: Iterable<string>;
  /** Which repetition this is, from 0; histories name it. */
  repeat?: number;
  /** How many seeds a case that varies explores; it ends at its first failure. Default 1. */
  explore?: number;
  /** How much longer than its forced waits a case may take before it counts as hanging, in ms. Default 60 000. */
  hangAfterMs?: number;
  /** How many cases at once; default: what this machine bears. */
  jobs?: number;
  /** Widens the tolerances of the specification, never an announced bound. Default 1. */
  timeScale?: number;
  /** Folder for the recorded histories; none are kept without it. */
  historyFolder?: string;
  dialect?: Dialect;
  /** The server, if the caller has started it. */
  server?: ServerControl;
  /** Its processes, if the caller has started it or knows where they are. */
  process?: ServerProcess;
  /**
   * Starts another server like it elsewhere, if the caller can: cases that must be alone then run on two of them, one by one
   * on each, beside the others. Without it they run last.
   */
  startAnother?: () => Promise<Site>;
  onProgress?: (progress: Progress) => void;
}

/** A server that cases run against: where it listens, and the hold that the kit has of it. */
export interface Site {
  addresses: readonly Address[];
  server?: ServerControl;
  process?: ServerProcess;
}

export interface Progress {
  done: number;
  total: number;
  running: readonly string[];
  /** The case that has just ended, if one has. */
  ended?: string;
  /** The longest forced wait among the cases that are not done, in ms, and the case that has it. */
  longestLeftMs: number;
  longestLeft?: string;
}

/** One case of a run. `judgement` is undefined if it did not run; then `reason` says why. */
export interface CaseResult {
  case: Case;
  judgement?: Judgement;
  history?: History;
  historyFile: string | null;
  durationMs: number;
  forcedWaitMs: number;
  harnessFault: string | null;
  /** Why it did not run: not claimed, no means, or nothing to run against. */
  skipped?: { verdict: 'notApplicable' | 'notExercised'; reason: string };
}

export interface SuiteResult {
  results: CaseResult[];
  parameters: Parameters;
  announced: Partial<Record<ParameterName, number>>;
  capabilities: string[];
  calibration: Calibration;
  seed: number;
  jobs: number;
  wallMs: number;
  maxEventLoopDelayMs: number;
  startedAt: Date;
  /** Why no connection became a WebSocket, if none did. */
  unreachable?: string;
  /** What was seen of a server that vanished, or flooded the kit, in mid-run. */
  lost?: string;
  /** The server asks for credentials that the target does not give. */
  needsCredentials?: boolean;
}

/** Runs cases against a server and judges them. Never throws for what the server does. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const started = performance.now();
  const startedAt = new Date();
  const selected = options.cases ?? allCases;
  const lags = new Lags();
  const time = await TimeKeeper.start(lags.tell);
  const { calibration } = time;
  const jobs = options.jobs ?? bearable(calibration);
  const run = new Run(options, calibration, lags, (await options.process?.look()) !== undefined);
  const result = (results: CaseResult[], more: Partial<SuiteResult> = {}): SuiteResult => ({
    // Only now: judging and writing while other cases run would take time from the kit's own clock.
    results: results.map((one) => run.settle(one)),
    parameters: run.parameters,
    announced: run.announced,
    capabilities: run.capabilities,
    calibration,
    seed: options.seed,
    jobs,
    wallMs: performance.now() - started,
    maxEventLoopDelayMs: time.maxLagMs,
    startedAt,
    ...more,
  });
  try {
    const first = selected.find(({ id }) => id === FIRST) ?? allCases.find(({ id }) => id === FIRST)!;
    const site: Site = {
      addresses: options.addresses,
      ...(options.server ? { server: options.server } : {}),
      ...(options.process ? { process: options.process } : {}),
    };
    const opening = await run.one(first, site);
    const skip = (reason: string) =>
      selected.map((kase) => (kase === first ? opening : run.skip(kase, 'notExercised', reason)));
    const fault = opening.history && unreachable(opening.history);
    if (fault)
      return result(skip(`no connection: ${fault.detail}`), {
        unreachable: `${fault.detail}; ${WHAT_TO_DO[fault.how]}`,
      });
    if (!run.learn(opening)) {
      const needsCredentials = run.refusedCredentials(opening);
      return result(
        skip('the first session could not be opened'),
        needsCredentials ? { needsCredentials } : {},
      );
    }
    let lost = flood(opening.history!);
    const order = selected.filter((kase) => kase !== first).sort((a, b) => run.waits(b) - run.waits(a));
    const progress = new ProgressMeter(order, run, options.onProgress);
    const runOn = (where: Site) => {
      const room = new Room(run.parameters.get('maxPendingSockets'));
      return async (kase: Case) => {
        const missing = run.missing(kase);
        if (missing) return run.skip(kase, 'notApplicable', missing);
        return room.within(kase.pendingSockets ?? PENDING_SOCKETS, async () => {
          if (lost) return run.skip(kase, 'notExercised', `the server was lost: ${lost}`);
          progress.begins(kase);
          const ended = await run.explore(kase, where);
          if (ended.history) lost ??= unreachable(ended.history)?.detail ?? flood(ended.history);
          progress.ends(kase);
          return ended;
        });
      };
    };
    const results = await inLanes(order, jobs, runOn, site, options.startAnother);
    const byCase = new Map(results.map((one) => [one.case, one]));
    return result(
      selected.map((kase) => (kase === first ? opening : byCase.get(kase)!)),
      lost === undefined ? {} : { lost },
    );
  } finally {
    time.stop();
  }
}

/** How many more servers are started for the cases that must be alone: with two, these take no longer than all the others. */
const ASIDE = 2;

/** Runs most cases side by side on one server, and those that must be alone on others, or afterwards. */
async function inLanes(
  order: readonly Case[],
  jobs: number,
  runOn: (site: Site) => (kase: Case) => Promise<CaseResult>,
  site: Site,
  startAnother: SuiteOptions['startAnother'],
): Promise<CaseResult[]> {
  const alone = order.filter((kase) => kase.alone);
  const together = order.filter((kase) => !kase.alone);
  const main = () => schedule(together, Array<(kase: Case) => Promise<CaseResult>>(jobs).fill(runOn(site)));
  const afterwards = () => schedule(alone, [runOn(site)]);
  if (!startAnother || alone.length === 0 || together.length === 0)
    return [...(await main()), ...(await afterwards())];
  const aside = async () => {
    // Not every server can run more than once on a machine.
    const starting = Array.from({ length: Math.min(ASIDE, alone.length) }, startAnother);
    const others = (await Promise.allSettled(starting)).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    if (others.length === 0) return undefined;
    try {
      return await schedule(alone, others.map(runOn));
    } finally {
      await Promise.all(others.map(({ server }) => server?.stop()));
    }
  };
  const [beside, apart] = await Promise.all([main(), aside()]);
  return [...beside, ...(apart ?? (await afterwards()))];
}

/** Tells each stall to every case that runs. */
class Lags {
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

/** The state of one run: what is known of the server, and how a case gets its means. */
class Run {
  parameters: Parameters;
  announced: Partial<Record<ParameterName, number>> = {};
  capabilities: string[] = [];
  readonly #options: SuiteOptions;
  readonly #calibration: Calibration;
  readonly #dialect: Dialect;
  readonly #random: Random;
  readonly #lags: Lags;
  readonly #means: Readonly<Record<Means, unknown>>;
  readonly #redact: <T>(value: T) => T;
  #identities = 0;

  constructor(options: SuiteOptions, calibration: Calibration, lags: Lags, seesProcess: boolean) {
    this.#options = options;
    this.#calibration = calibration;
    this.#lags = lags;
    this.#dialect = options.dialect ?? solowire;
    this.#random = new Random(options.seed);
    const { target, server, process, addresses, seed, environment = [] } = options;
    const headers = addresses.map((one) => one.headers ?? {});
    this.#redact = redactor(secretsOf(target, seed, { headers, environment }));
    this.#means = {
      ...specialOf(target),
      'server.control': server,
      'server.process': seesProcess ? process : undefined,
    };
    this.parameters = new Parameters(
      resolveParameters({}, options.target.parameters ?? {}),
      options.timeScale,
    );
    if (options.historyFolder) mkdirSync(options.historyFolder, { recursive: true });
  }

  /** Declared forced wait of a case under the parameters of this run, in ms. */
  waits = (kase: Case): number => kase.waits?.(this.parameters) ?? 0;

  /** Lets a case happen; one that varies as often as is asked for, up to its first failure or a fault of the kit. */
  async explore(kase: Case, site: Site): Promise<CaseResult> {
    const times = kase.varies ? (this.#options.explore ?? 1) : 1;
    for (let variant = 0; ; variant++) {
      const ended = await this.one(kase, site, variant);
      if (variant === times - 1 || !ended.history || ended.harnessFault !== null) return ended;
      const { own, always } = judge(ended.history, kase);
      if ([...own, ...always].some((one) => one.verdict === 'fail')) return ended;
    }
  }

  /** Lets a case happen. `variant`: which of its orders and spacings. */
  async one(kase: Case, site: Site, variant = 0): Promise<CaseResult> {
    const { target, seed, timeScale = 1 } = this.#options;
    const repeat = (this.#options.repeat ?? 0) + variant;
    const identities = new Map<string, string>();
    const means = this.#caseMeans(kase, site, identities, variant);
    const { recorder, durationMs, harnessFault, missing } = await runCase(kase, means);
    if (missing) return this.skip(kase, 'notApplicable', missing);
    const announced = recorder.events.find((e) => e.kind === 'welcomed' && e.actor === CONTROL);
    const known = announced?.kind === 'welcomed' ? announced.parameters : this.announced;
    const history = new History(
      {
        format: FORMAT,
        kit: KIT_VERSION,
        protocol: protocol.version,
        dialect: this.#dialect.name,
        case: kase.id,
        repeat,
        seed,
        parameters: { ...resolveParameters(known, target.parameters ?? {}) },
        timeScale,
        actors: Object.fromEntries(identities),
        capabilities: this.capabilities,
        target: this.#redact({
          name: nameOf(target, this.#options.addresses),
          url: withoutSecrets(this.#options.addresses[0]!.url),
        }),
        calibration: this.#calibration,
      },
      recorder.events,
    );
    return {
      case: kase,
      history,
      historyFile: null,
      durationMs,
      forcedWaitMs: this.waits(kase),
      harnessFault,
    };
  }

  /** Writes the history of a case down and judges it. What goes wrong then is the kit's fault in this case alone. */
  settle(result: CaseResult): CaseResult {
    const { case: kase, history } = result;
    if (!history) return result;
    const { historyFolder } = this.#options;
    const historyFile = historyFolder ? join(historyFolder, `${kase.id.replaceAll('/', '.')}.jsonl`) : null;
    try {
      if (historyFile) writeHistory(historyFile, history);
      return { ...result, historyFile, judgement: judge(history, kase) };
    } catch (error) {
      const harnessFault = (error as Error).message;
      return { ...result, harnessFault, skipped: { verdict: 'notExercised', reason: harnessFault } };
    }
  }

  skip(kase: Case, verdict: 'notApplicable' | 'notExercised', reason: string): CaseResult {
    return {
      case: kase,
      historyFile: null,
      durationMs: 0,
      forcedWaitMs: this.waits(kase),
      harnessFault: null,
      skipped: { verdict, reason },
    };
  }

  /** Takes over what the first session announced; false if there was none. */
  learn({ history }: CaseResult): boolean {
    const welcome = history?.all('welcomed')[0];
    if (!welcome) return false;
    this.announced = welcome.parameters;
    this.capabilities = welcome.capabilities;
    const { target, timeScale } = this.#options;
    this.parameters = new Parameters(resolveParameters(this.announced, target.parameters ?? {}), timeScale);
    return true;
  }

  /** Whether the first session was refused for a credential that the target did not give. */
  refusedCredentials({ history }: CaseResult): boolean {
    return (
      !this.#options.target.credentials &&
      (history?.all('told') ?? []).some(({ reason }) => reason === 'authentication-failed')
    );
  }

  /** What the case needs and the server or the target does not have; undefined if nothing. */
  missing({ needs = [], impossible }: Case): string | undefined {
    for (const need of needs) {
      if (isMeans(need, this.#means)) {
        if (this.#means[need] !== undefined) continue;
        if (need === 'server.process' && this.#options.process)
          return 'this system does not tell what the processes of the server hold';
        return `the target does not give ${need}`;
      } else if (!this.#options.target.capabilities?.includes(need) && !this.capabilities.includes(need))
        return `the server does not claim ${need}`;
    }
    return impossible?.(this.parameters);
  }

  #caseMeans(kase: Case, site: Site, identities: Map<string, string>, variant: number): CaseMeans {
    const { target, seed, hangAfterMs } = this.#options;
    const named = new Map<string, number>();
    return {
      dialect: this.#dialect,
      parameters: this.parameters,
      random: this.#random.fork(variant === 0 ? kase.id : `${kase.id}#${variant}`),
      addresses: site.addresses,
      special: target.special ?? {},
      ...(site.server ? { server: moving(site) } : {}),
      ...(site.process ? { process: site.process } : {}),
      identify: (name, spelling) => {
        const n = named.get(name) ?? ++this.#identities;
        const identity = clientIdOf(target.identities, seed, n);
        named.set(name, n);
        identities.set(name, identity);
        const spelled = spelling ?? identity;
        if (!target.credentials) return { identity: spelled };
        return { identity: spelled, credentials: credentialOf(target.credentials, spelled, n) };
      },
      onLag: (record) => this.#lags.listen(record),
      redact: this.#redact,
      ...(hangAfterMs === undefined ? {} : { hangAfterMs }),
    };
  }
}

/** The server of a site, whose addresses follow when it is started again. */
function moving(site: Site): ServerControl {
  const server = site.server!;
  return {
    stop: () => server.stop(),
    start: async () => {
      site.addresses = await server.start();
      return site.addresses;
    },
  };
}

/** Each special of a target by what cases call it; undefined where it is left out. */
const specialOf = (target: Target) =>
  Object.fromEntries(
    Object.keys(special).map((name) => [`special.${name}`, target.special?.[name as SpecialName]]),
  ) as Record<`special.${SpecialName}`, unknown>;

const isMeans = (need: Need, means: Readonly<Record<Means, unknown>>): need is Means =>
  Object.hasOwn(means, need);

/** Tells who listens how far the run is. */
class ProgressMeter {
  readonly #left: Set<Case>;
  readonly #running = new Set<string>();
  readonly #run: Run;
  readonly #total: number;
  readonly #tell: SuiteOptions['onProgress'];

  constructor(order: readonly Case[], run: Run, tell: SuiteOptions['onProgress']) {
    this.#left = new Set(order.filter((kase) => !run.missing(kase)));
    this.#total = this.#left.size + 1;
    this.#run = run;
    this.#tell = tell;
  }

  begins(kase: Case): void {
    this.#running.add(kase.id);
    this.#report();
  }

  ends(kase: Case): void {
    this.#running.delete(kase.id);
    this.#left.delete(kase);
    this.#report(kase.id);
  }

  #report(ended?: string): void {
    const waits = this.#run.waits;
    // They are in the order of their waits.
    const [longest] = this.#left;
    this.#tell?.({
      done: this.#total - this.#left.size,
      total: this.#total,
      running: [...this.#running],
      longestLeftMs: longest ? waits(longest) : 0,
      ...(longest && waits(longest) > 0 ? { longestLeft: longest.id } : {}),
      ...(ended ? { ended } : {}),
    });
  }
}

/** What to look at where no connection became a WebSocket. */
const WHAT_TO_DO: Readonly<Record<DialFailure, string>> = {
  refused: 'start the server, or mend the port',
  unreachable: 'mend the host name or the network',
  timeout: 'is it a WebSocket server, and does it take connections?',
  ended: 'is it a WebSocket server, and is the path right?',
  reset: 'is it a WebSocket server, and does it speak TLS (wss:)?',
  'not-websocket': 'expected a right 101; mend the path, the headers or the proxy before it',
  tls: 'mend the certificate or the scheme (ws:, wss:), or say `tls` in the target file',
};

/** Why nobody reached a WebSocket in this history, if nobody did. */
function unreachable(history: History): { how: DialFailure; detail: string } | undefined {
  if (history.all('upgraded').length > 0) return undefined;
  return history.all('dialFailed')[0];
}

/** What a server did that sends without end: asking it further would only cost memory. */
function flood(history: History): string | undefined {
  return history.all('badFraming').find(({ detail }) => detail.startsWith(FLOOD))?.detail;
}

/** As many cases at once as this machine keeps time for: fewer where timers come late already when it is idle. */
function bearable({ timerLateMs }: Calibration): number {
  const most = 8 * availableParallelism();
  return timerLateMs > 5 ? Math.ceil(most / 4) : most;
}

const nameOf = (target: Target, addresses: readonly Address[]): string =>
  target.name ?? withoutSecrets(addresses[0]!.url);

/** A URL without user, password and query values. */
export function withoutSecrets(url: string): string {
  const { protocol: scheme, host, pathname } = new URL(url);
  return `${scheme}//${host}${pathname}`;
}

import { join } from 'node:path';
import { type Case, identitiesOf, type Means } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import { type Contract, Parameters, type ParameterValues, resolveParameters } from '../contract/index.js';
import { type SpecialName, special } from '../generated/special.js';
import type { Target } from '../generated/types.js';
import { bounds, CASES_OF_RUN_BYTES, Quota } from '../history/bounds.js';
import { writeHistory } from '../history/file.js';
import { type Calibration, FORMAT, History } from '../history/history.js';
import { CONTROL } from '../history/marks.js';
import { judge } from '../judge/judge.js';
import type { Address } from '../stimulus/dial.js';
import { Random } from '../stimulus/random.js';
import type { ServerControl, ServerProcess } from '../stimulus/stage.js';
import { clientIdOf, credentialOf, listedIn, shownBy } from '../target/credentials.js';
import { redactor, secretsOf, withoutSecrets } from '../target/secrets.js';
import { KIT_VERSION } from '../version.js';
import { better } from './again.js';
import type { Lags } from './calibration.js';
import { brokenBy, type CaseResult } from './case-result.js';
import { RunCut } from './cut.js';
import { type ListedIdentity, restMs } from './identity-pool.js';
import { missing } from './missing.js';
import { type CaseMeans, runCase } from './run-case.js';
import { moving, type Site } from './site.js';
import { MOST_TRIES, wasTurnedAway } from './turned-away.js';

/** What holds for all cases of a run. */
export interface RunnerOptions {
  /** The protocol that the server speaks. */
  protocol: Protocol;
  target: Target;
  /** Where to dial; at least one. */
  addresses: readonly Address[];
  seed: number;
  /** Secrets besides the target's tokens and headers: what it took from the environment. */
  environment?: Iterable<string>;
  /** Which repetition this is, from 0; histories name it. */
  repeat?: number;
  /** How many seeds a case that varies explores; it ends at its first failure. Default 1. */
  explore?: number;
  /** How much longer than its forced waits a case may take before it counts as hanging, in ms. Default 60 000. */
  hangAfterMs?: number;
  /** Ends the run early when it aborts, with a {@link RunCut}: what is known by then is judged. */
  cut?: AbortSignal;
  /** Widens the tolerances of the contract, never an announced bound. Default 1. */
  timeScale?: number;
  /** Folder for the recorded histories; none are kept without it. */
  historyFolder?: string;
  /** The server, if the caller has started it. */
  server?: ServerControl;
  /** Its processes, if the caller has started it or knows where they are. */
  process?: ServerProcess;
}

/** How one case happens. */
export interface Manner {
  /** Which of its orders and spacings, from 0. Default 0. */
  variant?: number;
  /** Is called if it must wait until so many of the listed identities have rested. */
  onRest?: (count: number) => void;
  /** Is called when it begins. */
  onGo?: () => void;
}

/** Lets the cases of one run happen: what is known of the server by now, and how a case gets its means. */
export class Runner {
  parameters: Parameters;
  announced: ParameterValues = {};
  capabilities: string[] = [];
  /** Why a history could not be written, if one could not. */
  unwritten: string | undefined;
  readonly #options: RunnerOptions;
  readonly #calibration: Calibration;
  readonly #contract: Contract;
  readonly #random: Random;
  readonly #lags: Lags;
  readonly #means: Readonly<Record<Means, unknown>>;
  readonly #redact: (<T>(value: T) => T) | undefined;
  readonly #histories: Quota;
  readonly #unread = new Quota(bounds.unreadBytes);
  #identities = 0;
  #turnsAllAway = false;

  constructor(
    options: RunnerOptions,
    {
      calibration,
      lags,
      seesProcess,
      cases,
    }: { calibration: Calibration; lags: Lags; seesProcess: boolean; cases: number },
  ) {
    this.#histories = new Quota(bounds.runBytes * Math.max(1, Math.ceil(cases / CASES_OF_RUN_BYTES)));
    this.#options = options;
    this.#calibration = calibration;
    this.#lags = lags;
    this.#contract = options.protocol.contract;
    this.#random = new Random(options.seed);
    const { target, server, process, addresses, seed, environment = [] } = options;
    const headers = addresses.map((one) => one.headers ?? {});
    const secrets = secretsOf(target, seed, { headers, environment });
    this.#redact = secrets.length > 0 ? redactor(secrets) : undefined;
    this.#means = {
      ...specialOf(target),
      'identities.pattern': listedIn(target) ? undefined : true,
      'server.control': server,
      'server.process': seesProcess ? process : undefined,
    };
    this.parameters = this.#parametersBy({});
  }

  /** Declared forced wait of a case under the parameters of this run, in ms. */
  waits = (kase: Case): number => {
    const ms = kase.waits?.(this.parameters) ?? 0;
    // It waits for a time that the protocol does not state, and is not run.
    return Number.isFinite(ms) ? ms : 0;
  };

  /** Lets a case happen; one that varies as often as is asked for, up to its first failure or a fault of the kit. */
  async explore(kase: Case, site: Site, manner: Omit<Manner, 'variant'> = {}): Promise<CaseResult> {
    const times = kase.varies ? (this.#options.explore ?? 1) : 1;
    for (let variant = 0; ; variant++) {
      const ended = await this.one(kase, site, { ...manner, variant });
      if (variant === times - 1 || !ended.history || ended.harnessFault !== null) return ended;
      const { own, always } = judge(ended.history, kase, this.#options.protocol.always);
      if ([...own, ...always].some((one) => one.verdict === 'fail')) return ended;
      this.#histories.give(ended.historyBytes ?? 0);
    }
  }

  /** Lets a case happen, and again if it came to nothing since the server had no time for one of its clients. */
  async one(kase: Case, site: Site, manner: Manner = {}): Promise<CaseResult> {
    for (let tries = 1; ; tries++) {
      const result = await this.#once(kase, site, manner);
      const { history, harnessFault } = result;
      if (!history || harnessFault !== null || this.#turnsAllAway) return result;
      if (!wasTurnedAway(history, kase, this.#options.protocol)) return result;
      // One that turned all of them away is not asked again in every case.
      this.#turnsAllAway = tries === MOST_TRIES;
      if (this.#turnsAllAway) return result;
      this.#histories.give(result.historyBytes ?? 0);
    }
  }

  /** Lets a case happen; where identities are listed, when enough of them have rested. */
  async #once(kase: Case, site: Site, { variant = 0, onRest, onGo }: Manner): Promise<CaseResult> {
    if (!site.identities) {
      onGo?.();
      return this.#happen(kase, site, variant);
    }
    const count = identitiesOf(kase);
    const asking = {
      restMs: () => restMs(this.parameters),
      onWait: () => onRest?.(count),
      cut: this.#options.cut,
    };
    try {
      return await site.identities.within(count, asking, (lent) => {
        onGo?.();
        return this.#happen(kase, site, variant, lent);
      });
    } catch (error) {
      if (error instanceof RunCut) return this.skip(kase, 'notExercised', error.message);
      throw error;
    }
  }

  async #happen(
    kase: Case,
    site: Site,
    variant: number,
    lent?: readonly ListedIdentity[],
  ): Promise<CaseResult> {
    const { target, seed, timeScale = 1 } = this.#options;
    const repeat = (this.#options.repeat ?? 0) + variant;
    const identities = new Map<string, string>();
    const means = this.#caseMeans(kase, site, { identities, variant, lent });
    const { recorder, durationMs, harnessFault, missing, cut } = await runCase(kase, means);
    if (cut !== null || missing !== null) {
      recorder.discard();
      return cut === null ? this.skip(kase, 'notApplicable', missing!) : this.skip(kase, 'notExercised', cut);
    }
    const announced = recorder.events.find((e) => e.kind === 'welcomed' && e.actor === CONTROL);
    const known = announced?.kind === 'welcomed' ? announced.parameters : this.announced;
    const history = new History(
      {
        format: FORMAT,
        kit: KIT_VERSION,
        contract: { name: this.#contract.name, version: this.#contract.version },
        case: kase.id,
        repeat,
        seed,
        parameters: { ...this.#parametersBy(known).values },
        timeScale,
        identities: Object.fromEntries(identities),
        capabilities: [...this.#claimed],
        target: this.#redacted({
          name: nameOf(target, this.#options.addresses),
          url: withoutSecrets(this.#options.addresses[0]!.url),
        }),
        calibration: this.#calibration,
      },
      recorder.events,
      this.#contract,
    );
    return {
      case: kase,
      history,
      historyFile: null,
      historyBytes: recorder.bytes,
      durationMs,
      forcedWaitMs: this.waits(kase),
      harnessFault,
    };
  }

  /** Judges a case, if it is not judged yet. What goes wrong then is the kit's fault, in this case alone. */
  judge(result: CaseResult): CaseResult {
    const { case: kase, history, judgement } = result;
    if (!history || judgement) return result;
    try {
      return { ...result, judgement: judge(history, kase, this.#options.protocol.always) };
    } catch (error) {
      return { ...result, ...brokenBy(error) };
    }
  }

  /** Judges a case and writes its history down. A disk that does not take it costs that history alone. */
  settle(result: CaseResult): CaseResult {
    const { historyFolder } = this.#options;
    const judged = this.judge(result);
    const { case: kase, history } = judged;
    if (!history || !historyFolder) return judged;
    const historyFile = join(historyFolder, `${kase.id.replaceAll('/', '.')}.jsonl`);
    return this.#write(historyFile, history) ? { ...judged, historyFile } : judged;
  }

  /** Lets a case that was judged happen once more, under other identities, if the target has credentials for so many more. */
  async again(before: CaseResult, site: Site, manner: Omit<Manner, 'variant'> = {}): Promise<CaseResult> {
    const { case: kase } = before;
    const { tokens } = this.#options.target.credentials ?? {};
    const isCredited = site.identities || !tokens || this.#identities + identitiesOf(kase) <= tokens.length;
    if (!isCredited) return before;
    const after = this.judge(await this.explore(kase, site, manner));
    const counts = better(before, after);
    this.#histories.give((counts === after ? before : after).historyBytes ?? 0);
    return { ...counts, again: (before.again ?? 0) + 1 };
  }

  /** Whether a history could be written; the first reason why one could not is kept. */
  #write(file: string, history: History): boolean {
    try {
      writeHistory(file, history);
      return true;
    } catch (error) {
      this.unwritten ??= (error as Error).message;
      return false;
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
    this.parameters = this.#parametersBy(this.announced);
    return true;
  }

  /** Whether the first session was refused for a credential that the target did not give. */
  refusedCredentials({ history }: CaseResult): boolean {
    return (
      !this.#options.target.credentials &&
      (history?.all('told') ?? []).some(({ ending }) => ending === 'bad-credential')
    );
  }

  /** What the case needs and the server, the target or the protocol does not have; undefined if nothing. */
  missing(kase: Case): string | undefined {
    const { target, process } = this.#options;
    const isHidden = process && this.#means['server.process'] === undefined;
    if (isHidden && kase.needs?.includes('server.process'))
      return 'this system does not tell what the processes of the server hold';
    const given = { capabilities: this.#claimed, means: this.#means };
    const lacking = missing(kase, this.#contract, given) ?? kase.impossible?.(this.parameters);
    if (lacking !== undefined) return lacking;
    const listed = listedIn(target)?.length ?? Number.POSITIVE_INFINITY;
    if (identitiesOf(kase) > listed)
      return `the target lists ${listed} identities; this case needs ${identitiesOf(kase)}`;
    if (Number.isFinite(kase.waits?.(this.parameters) ?? 0)) return undefined;
    return 'it waits for a time that the protocol does not state';
  }

  /** What the server announces, and what the target says of it. */
  get #claimed(): ReadonlySet<string> {
    return new Set([...(this.#options.target.capabilities ?? []), ...this.capabilities]);
  }

  #redacted<T>(value: T): T {
    return this.#redact?.(value) ?? value;
  }

  #caseMeans(
    kase: Case,
    site: Site,
    {
      identities,
      variant,
      lent,
    }: { identities: Map<string, string>; variant: number; lent: readonly ListedIdentity[] | undefined },
  ): CaseMeans {
    const { target, hangAfterMs, cut } = this.#options;
    const named = new Map<string, ListedIdentity>();
    const nameOne = (name: string): ListedIdentity => {
      if (named.size === identitiesOf(kase))
        throw new Error(
          `the case says that it uses ${named.size} identities (${[...named.keys()].join(', ')}), and uses ${name}, too`,
        );
      const one = lent ? lent[named.size]! : this.#nextIdentity();
      named.set(name, one);
      identities.set(name, one.id);
      return one;
    };
    return {
      contract: this.#contract,
      parameters: this.parameters,
      capabilities: this.#claimed,
      random: this.#random.fork(variant === 0 ? kase.id : `${kase.id}#${variant}`),
      addresses: site.addresses,
      special: target.special ?? {},
      ...(site.server ? { server: moving(site) } : {}),
      ...(site.process ? { process: site.process } : {}),
      identify: (name, spelling) => {
        const { id, n, credentials } = named.get(name) ?? nameOne(name);
        const identity = spelling ?? id;
        if (credentials) return { identity, credentials: shownBy(identity, credentials) };
        if (!target.credentials) return { identity };
        return { identity, credentials: credentialOf(target.credentials, identity, n) };
      },
      onLag: (record) => this.#lags.listen(record),
      histories: this.#histories,
      unread: this.#unread,
      ...(this.#redact ? { redact: this.#redact } : {}),
      ...(hangAfterMs === undefined ? {} : { hangAfterMs }),
      ...(cut ? { cut } : {}),
    };
  }

  #nextIdentity(): ListedIdentity {
    const n = ++this.#identities;
    return { id: clientIdOf(this.#options.target, this.#options.seed, n), n };
  }

  #parametersBy(announced: ParameterValues): Parameters {
    const table = this.#contract.parameters;
    const { target, timeScale } = this.#options;
    return new Parameters(table, resolveParameters(table, announced, target.parameters), timeScale);
  }
}

/** Each special of a target by what cases call it; undefined where it is left out. */
export const specialOf = (target: Target) =>
  Object.fromEntries(
    Object.keys(special).map((name) => [`special.${name}`, target.special?.[name as SpecialName]]),
  ) as Record<`special.${SpecialName}`, unknown>;

const nameOf = (target: Target, addresses: readonly Address[]): string =>
  target.name ?? withoutSecrets(addresses[0]!.url);

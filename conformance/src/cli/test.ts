import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { type Case, IDENTITIES, identitiesOf } from '../cases/case.js';
import type { Protocol } from '../cases/protocol.js';
import { readWalk, walkCase } from '../cases/walk/index.js';
import type { KnownDeviations, Report } from '../generated/types.js';
import type { History } from '../history/history.js';
import type { JudgedCheck } from '../judge/check.js';
import { isExcused } from '../report/baseline.js';
import { buildReport } from '../report/build.js';
import { isFailure } from '../report/checks.js';
import { codeOfSignal } from '../report/exit-codes.js';
import { layoutFor } from '../report/layout.js';
import { progressPrinter } from '../report/progress-printer.js';
import { type RequirementSet, Requirements, requirementSet } from '../report/requirement-set.js';
import { stabilityReport } from '../report/stability.js';
import { terminalReport } from '../report/terminal.js';
import { visible } from '../report/visible.js';
import { parseReportOption, type ReportFile, writeReport } from '../report/write.js';
import { RunCut } from '../run/cut.js';
import { IdentityPool } from '../run/identity-pool.js';
import type { Progress } from '../run/progress.js';
import type { Site } from '../run/site.js';
import { runSuite } from '../run/suite.js';
import { listedIn, withTokens } from '../target/credentials.js';
import type { LoadedTarget } from '../target/load.js';
import { givenSecrets, redactor, withoutSecrets } from '../target/secrets.js';
import { UsageError } from '../usage.js';
import { checkFolder, checkWritable } from '../writable.js';
import { knownDeviations, writeBaseline } from './baseline.js';
import { calledWith, serverWords } from './command-line.js';
import { lastFailed, readLastRun, writeLastRun } from './last-run.js';
import { MAX_MINUTES, minutes, RunLimits } from './run-limits.js';
import { say, sayFault, sayUnsettled, sayUsage } from './say.js';
import { select } from './select.js';
import { protocolFor, type ServerOptions, targetOf, withServers, withTargetHere } from './servers.js';

export interface TestOptions extends ServerOptions {
  /** Case files to run instead of the kit's own cases. */
  case: string[];
  only: string[];
  skip: string[];
  profile: string[];
  /** Run only cases that contain this. */
  grep?: string;
  /** Run only cases that failed in the last run. */
  lastFailed: boolean;
  /** End the run after so many failed checks; true: after the first. */
  bail?: number | true;
  /** Show all details of what failed. */
  verbose: boolean;
  /** Default: on a terminal. */
  color?: boolean;
  strict: boolean;
  /** The requirement set that counts: a number, or `latest`. Default: the newest. */
  requirements?: string;
  /** Run what takes long, too. */
  thorough: boolean;
  seed?: number;
  jobs?: number;
  repeat?: number;
  maxMinutes?: number;
  timeScale: number;
  stability: number;
  baseline?: string;
  writeBaseline?: string;
  report: string[];
  history: string;
}

/** Seeds are unsigned 32-bit numbers. */
const SEEDS = 2 ** 32;

/** So many times as many tokens are asked for as the cases need: some are asked again. */
const SPARE = 1.25;

/** One run of the kit against a server, with the evidence. */
interface Run {
  report: Report;
  histories: Map<string, History>;
  /** Why a history could not be written, if one could not. */
  unwritten?: string;
  /** Why the machine was not watched to the end, if it was not. */
  unwatched?: string;
}

/** `solowire test`: runs the kit against a server, prints what it found, writes the reports, and sets the exit code. */
export async function test(url: string | undefined, given: TestOptions): Promise<void> {
  const options = withTargetHere(url, given);
  const files = options.report.map(parseReportOption);
  const protocol = await protocolFor(options);
  const { cases, thorough } = protocol;
  const saved = options.case.map((file) => walkCase(readWalk(file)));
  const twin = saved.find(({ id }, i) => saved.findIndex((one) => one.id === id) < i);
  if (twin)
    throw new UsageError(`two case files have the name of ${twin.id}`, 'give one of them another `name`');
  const all = saved.length > 0 ? saved : options.thorough ? [...cases, ...thorough] : cases;
  const failed = options.lastFailed ? lastFailed(options.history) : undefined;
  const selected = select(protocol, options, failed ? all.filter(({ id }) => failed.has(id)) : all);
  const target = targetOf(url, options, protocol);
  const set = requirementSet(protocol, options.requirements);
  const known = knownDeviations(protocol, target, options.baseline);
  // Before the server is started: a run whose result cannot be kept is not worth its time.
  for (const { file } of files) checkWritable('report', file);
  if (options.writeBaseline !== undefined) checkWritable('baseline', options.writeBaseline);
  checkFolder('histories', options.history);
  const redact = redactor(givenSecrets(target));
  const blame = (error: unknown) => sayFault(error, { folder: options.history, redact });
  const limits = new RunLimits(options.maxMinutes ?? MAX_MINUTES * options.stability);
  try {
    const runs: Run[] = [];
    const failure = await runAll(runs, { url, options, protocol, selected, target, set, known, limits }).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    limits.letGo();
    if (runs.length > 0) conclude(runs, files, { options, known, blame });
    // Where the run was cut short, it was the kit that has stopped the server.
    if (failure && !limits.signal.aborted) throw failure.error;
    if (runs.length === 0 && !limits.fault) sayUnsettled((limits.signal.reason as RunCut).message);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    blame(error);
  } finally {
    if (limits.fault) blame(limits.fault.error);
    if (limits.interruption) process.exitCode = codeOfSignal(limits.interruption);
    limits.end();
  }
}

/** Runs the kit as often as is asked for, and puts each run into `runs`. */
async function runAll(
  runs: Run[],
  {
    url,
    options,
    protocol,
    selected,
    target,
    set,
    known,
    limits,
  }: {
    url: string | undefined;
    options: TestOptions;
    protocol: Protocol;
    selected: readonly Case[];
    target: LoadedTarget;
    set: RequirementSet | undefined;
    known: KnownDeviations;
    limits: RunLimits;
  },
): Promise<void> {
  const { environment = new Set<string>() } = target;
  const redact = redactor(givenSecrets(target));
  const firstSeed = options.seed ?? randomInt(0, SEEDS - 1);
  const isNarrowed = options.grep !== undefined || options.lastFailed;
  const only = isNarrowed ? selected.map(({ id }) => id) : [...options.case, ...options.only];
  const context = {
    selection: { only, skip: options.skip, profiles: options.profile },
    strict: options.strict,
    timing: target.parameters ?? {},
    baseline: { entries: known, today: new Date().toISOString().slice(0, 10) },
    ...(set === undefined ? {} : { requirements: set }),
  };
  const counts = ({ id, verdict }: JudgedCheck) =>
    isFailure(options, verdict) && !isExcused(context.baseline, id);
  const progress = progressPrinter(process.stderr, {
    limit: minutes(limits.maxMinutes),
    layout: layoutFor(process.stderr, options.color),
    isFailure: counts,
  });
  const { signal: cut } = limits;
  const failed = new Set<string>();
  const requirements = new Requirements(protocol, set);
  const onProgress = (progressed: Progress) => {
    const { ended = '', found = [] } = progressed;
    const now = { ...progressed, found: found.map((one) => requirements.judge(ended, one)) };
    progress.tell(now);
    for (const one of now.found.filter(counts)) failed.add(one.id);
    const most = Number(options.bail ?? Number.POSITIVE_INFINITY);
    if (failed.size >= most) limits.cut(new RunCut(`--bail ${most} ends it here`));
  };
  const use = async (site: Site, startAnother: (() => Promise<Site>) | undefined) => {
    const shown = redact(withoutSecrets(site.addresses[0]!.url));
    const listed = listedIn(target);
    const identities = listed && new IdentityPool(listed);
    const count = Math.ceil(SPARE * identitiesIn(selected, options.repeat ?? 1));
    for (let repeat = 0; repeat < options.stability && !cut.aborted; repeat++) {
      const seed = (firstSeed + repeat) % SEEDS;
      if (options.stability > 1) progress.say(`run ${repeat + 1} of ${options.stability}, seed ${seed}`);
      const run = await runSuite({
        protocol,
        target: await withTokens(target, target.folder, { seed, count }),
        addresses: site.addresses,
        environment,
        cases: selected,
        seed,
        repeat,
        cut,
        timeScale: options.timeScale,
        historyFolder: repeat === 0 ? options.history : `${options.history}/repeat-${repeat}`,
        onProgress,
        ...(site.server ? { server: site.server } : {}),
        ...(site.process ? { process: site.process } : {}),
        ...(startAnother ? { startAnother } : {}),
        ...(identities ? { identities } : {}),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
        ...(options.repeat === undefined ? {} : { explore: options.repeat }),
      });
      progress.clear();
      const report = buildReport(run, {
        ...context,
        target: { name: target.name ?? shown, url: shown },
        repeat: commandLine(url, options, seed),
      });
      const histories = run.results.flatMap(({ case: kase, history }) =>
        history ? [[kase.id, history] as const] : [],
      );
      const { unwritten, unwatched } = run;
      runs.push({
        report,
        histories: new Map(histories),
        ...(unwritten === undefined ? {} : { unwritten }),
        ...(unwatched === undefined ? {} : { unwatched }),
      });
      // Only those of the run that is shown are read again, and each may take all that a run may.
      const shownSeed = stabilityReport(runs.map((one) => one.report)).seed;
      for (const one of runs) if (one.report.seed !== shownSeed) one.histories.clear();
      // Without a server, or without credentials for it, another try finds nothing else.
      if (report.exitCode === 3 || report.exitCode === 4) break;
    }
  };
  await withServers(target, url, use, cut);
}

/** The most identities that a run takes: those of its cases, in as many orders as they explore, and those of its opening. */
const identitiesIn = (cases: readonly Case[], explore: number): number =>
  cases.reduce((sum, one) => sum + identitiesOf(one) * (one.varies ? explore : 1), IDENTITIES);

/** Prints what the runs found, sets the exit code and writes everything that is asked for, each although another fails. */
function conclude(
  runs: readonly Run[],
  files: readonly ReportFile[],
  {
    options,
    known,
    blame,
  }: { options: TestOptions; known: KnownDeviations; blame: (error: unknown) => void },
): void {
  const report = options.stability > 1 ? stabilityReport(runs.map((one) => one.report)) : runs[0]!.report;
  const { histories } = runs.find((one) => one.report.seed === report.seed)!;
  process.exitCode = report.exitCode;
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      if (error instanceof UsageError) sayUsage(error);
      else blame(error);
    }
  };
  const { exitCode } = report;
  if (exitCode === 3 || exitCode === 4) say(`${report.target.url}: ${report.reason}`);
  else {
    const shown = { ...layoutFor(process.stdout, options.color), verbose: options.verbose };
    attempt(() => process.stdout.write(`${terminalReport(report, histories, shown)}\n`));
  }
  for (const { unwatched } of runs) if (unwatched !== undefined) say(unwatched);
  for (const { unwritten } of runs) if (unwritten !== undefined) sayUsage(new UsageError(unwritten));
  if (exitCode === 3) return;
  const written: ReportFile[] = [];
  for (const file of files)
    attempt(() => {
      writeReport(file, report, histories);
      written.push(file);
    });
  for (const { kind, file } of written) process.stdout.write(`${visible(`Report: ${file} (${kind})`)}\n`);
  attempt(() => record(options.history, report, written));
  const { writeBaseline: baseline } = options;
  if (baseline !== undefined && exitCode !== 4)
    attempt(() => {
      writeBaseline(baseline, report, known);
      say(`wrote ${baseline}; give each entry its reason`);
    });
}

/** Keeps what `--last-failed` and `solowire show` ask for. Where nothing was judged, what failed before is still what failed last. */
function record(folder: string, report: Report, written: readonly ReportFile[]): void {
  const before = report.exitCode === 4 ? readLastRun(folder) : undefined;
  const html = written.find(({ kind }) => kind === 'html')?.file;
  const last = html === undefined ? readLastRun(folder)?.html : resolve(html);
  const failed = (report.groups ?? [])
    .filter(({ verdict }) => verdict === 'fail')
    .flatMap(({ checks }) => checks.flatMap(({ cases }) => cases));
  writeLastRun(folder, {
    failed: before?.failed ?? [...new Set(failed)],
    ...(last === undefined ? {} : { html: last }),
  });
}

/** The command that repeats some cases with the same random choices; {only} stands for them. */
function commandLine(url: string | undefined, options: TestOptions, seed: number): string {
  const words = [
    ...options.case.flatMap((file) => ['--case', file]),
    ...serverWords(options),
    ...(options.baseline ? ['--baseline', options.baseline] : []),
    ...(options.repeat === undefined ? [] : ['--repeat', String(options.repeat)]),
    ...(options.timeScale === 1 ? [] : ['--time-scale', String(options.timeScale)]),
    ...(options.thorough ? ['--thorough'] : []),
    ...(options.strict ? ['--strict'] : []),
    ...(options.requirements === undefined ? [] : ['--requirements', options.requirements]),
    '--seed',
    String(seed),
  ];
  return calledWith('test {only}', words, url);
}

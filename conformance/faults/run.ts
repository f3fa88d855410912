import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { missingPackages, requireAll } from '../../spec/tools/src/testing/needs.js';
import type { Port } from '../ports/port.js';
import { solowire } from '../src/solowire/index.js';
import { UsageError } from '../src/usage.js';
import { type ArrayGaps, arrayGaps } from './array.js';
import { declaredMatrix, writeDeclared } from './declared/matrix.js';
import { pageOf } from './declared/page.js';
import { judgeByDocument } from './declared/run.js';
import type { Fault } from './fault.js';
import { FIRST_ENTRIES, firstEntries } from './first-entry.js';
import { loadFaults, loadNullServers, loadPorts } from './load.js';
import {
  buildMatrix,
  failedChecks,
  idle,
  kitChecks,
  type Matrix,
  type Subject,
  uncaught,
  unseenChecks,
} from './matrix.js';
import { readMatrix, writeMatrix } from './matrix-file.js';
import type { Measurement } from './measurement.js';
import { measureAll } from './pool.js';
import { problemsOf } from './problems.js';
import { changedVerdicts } from './repeat.js';
import { measureTwice, type Outcome } from './rounds.js';
import type { Task } from './worker.js';

/**
 * `npm run faults` runs the kit against every faulty server, the null servers, the independent servers and the reference
 * server, and writes `generated/faults.json`; `npm run docs:generate` makes pages of it.
 *   --only ID             only this faulty server; may be repeated. Writes nothing
 *   --cases-of-matrix     each faulty server with the cases that faults.json names for it; a tenth of them, another one for
 *                         each commit, with all cases but those of the array of endings, which take as long again; independent
 *                         servers are left to `npm run ports`. Writes nothing
 *   --declared            the reference server and the faulty ones by Solowire's document alone, in processes that cannot import
 *                         Solowire's own modules. Writes generated/declared.json and declared.md, unless only some were asked for
 *   --repeat N            the cases that faults.json names, N times with one seed, so that nothing varies by seed; names each
 *                         check that passed in one run and failed in another. Writes nothing
 *   --seed N              seed of the kit's random choices. Default: 1
 *   --processes N         how many servers at once. Default: two for each processor, since most cases wait
 * A server that needs packages which are missing is left out, with a line that names them; with SOLOWIRE_REQUIRE_ALL=1 that is
 * wrong. Exit code: 0 all is well; 1 it is not; 3 wrong usage.
 */
const OPTIONS = {
  only: { type: 'string', multiple: true },
  'cases-of-matrix': { type: 'boolean', default: false },
  declared: { type: 'boolean', default: false },
  repeat: { type: 'string' },
  seed: { type: 'string', default: '1' },
  processes: { type: 'string' },
} as const;

async function main(): Promise<void> {
  const { values } = readArguments();
  const only = values.only ?? [];
  const seed = natural('--seed', values.seed);
  const processes = natural('--processes', values.processes ?? String(2 * availableParallelism()));
  const fleet = chosen(await loadFaults(), only);
  if (values.repeat !== undefined) return repeat(fleet, seed, natural('--repeat', values.repeat), processes);
  if (values.declared) return declared(fleet, seed, processes, only.length === 0);

  const whole = only.length === 0;
  const inPart = values['cases-of-matrix'];
  const full = whole && !inPart;
  const nullServers = whole ? await loadNullServers() : [];
  const { ports, missing } = full ? present(await loadPorts()) : { ports: [], missing: [] };
  const base = { seed, settles: true };
  const all: Task[] = [
    ...(whole ? [{ ...base, kind: 'reference', id: REFERENCE } as const] : []),
    ...nullServers.map(({ name }) => ({ ...base, kind: 'null', id: name }) as const),
    ...(inPart ? partTasks(fleet, seed) : fleetTasks(fleet, seed, () => ({}))),
    ...ports.map(
      ({ name, cases }) => ({ ...base, kind: 'port', id: name, ...(cases && { cases }) }) as const,
    ),
  ];
  // Those that take longest go first, so that none of them runs alone at the end.
  const tasks = [...all.filter(({ cases }) => !cases), ...all.filter(({ cases }) => cases)];
  const subjects: Subject[] = [...fleet, ...ports.map((port) => ({ id: port.name, ...port }))];
  let problems = missing.length > 0 && requireAll() ? 1 : 0;
  const measured = await measureTwice(
    tasks,
    [processes, Math.min(processes, availableParallelism())],
    (task, measurement) => problemsOf(task, measurement, subjects),
    (outcome) => {
      if (!outcome.isAskedAgain) problems += outcome.problems.length;
      say(...linesOf(outcome, subjects));
    },
  );
  if (full)
    await measureAll(unseenTasks(measured, seed), processes, ({ id }, { failures }) => {
      measured.get(id)!.failures.push(...failures);
    });
  const of = <T>(all: readonly T[], idOf: (one: T) => string) =>
    all.map((one) => [one, measured.get(idOf(one))!] as const);
  const matrix = buildMatrix(
    of(fleet, ({ id }) => id),
    of(nullServers, ({ name }) => name),
    of(subjects.slice(fleet.length), ({ id }) => id),
  );
  const unseen = full ? unseenChecks(matrix) : [];
  for (const { id, requirement } of unseen) say(`no fault fails ${id} (${requirement})`);
  for (const line of missing) say(line);
  summarize(matrix, measured, full, unseen.length);
  if (full) say(...gapLines(arrayGaps(of(fleet, ({ id }) => id))));
  if (full) writeMatrix(matrix);
  const { share, wrong } = firstEntries(of(fleet, ({ id }) => id));
  if (full) {
    say(`${share.toFixed(1)} % of the reports name first what the server violates; not so:`);
    say(...wrong);
  }
  if (problems + unseen.length > 0 || (full && share < FIRST_ENTRIES)) process.exitCode = 1;
}

const REFERENCE = 'the reference server';

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function natural(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`${option}: expected a whole number from 1 on, got ${JSON.stringify(text)}`);
}

function chosen(faults: readonly Fault[], only: readonly string[]): Fault[] {
  const unknown = only.find((id) => !faults.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new UsageError(
      `there is no faulty server ${JSON.stringify(unknown)}; known: ${faults.map(({ id }) => id).join(' ')}`,
    );
  return faults.filter(({ id }) => only.length === 0 || only.includes(id));
}

/** The independent servers that can run here, and a line for each that cannot. */
function present(ports: readonly Port[]): { ports: Port[]; missing: string[] } {
  const needed = ports.map((port) => ({ port, packages: missingPackages(port.needs) }));
  return {
    ports: needed.filter(({ packages }) => packages.length === 0).map(({ port }) => port),
    missing: needed
      .filter(({ packages }) => packages.length > 0)
      .map(({ port, packages }) => `1 server left out, ${port.name}: apt-get install ${packages.join(' ')}`),
  };
}

/** Each faulty server with some cases, or with all of them. `known`: those that the committed matrix names for it. */
function fleetTasks(
  fleet: readonly Fault[],
  seed: number,
  casesOf: (fault: Fault, known: readonly string[]) => { cases?: readonly string[] },
): Task[] {
  const rows = readMatrix().faults;
  return fleet.map((fault) => {
    const known = rows.find(({ id }) => id === fault.id)?.cases ?? [];
    return { kind: 'fault', id: fault.id, seed, settles: true, known, ...casesOf(fault, known) } as const;
  });
}

/** Without cases that show the fault, the matrix knows nothing of it. */
const withKnown = (known: readonly string[]) => (known.length === 0 ? {} : { cases: known });

/** The same in part: see `--cases-of-matrix`. */
function partTasks(fleet: readonly Fault[], seed: number): Task[] {
  const tenth = tenthOf(fleet);
  const short = solowire.cases.map(({ id }) => id).filter((id) => !id.startsWith('ending/'));
  return fleetTasks(fleet, seed, (fault, known) => {
    const isInFull = tenth.includes(fault) && known.length > 0;
    return isInFull ? { cases: [...new Set([...short, ...known])] } : withKnown(known);
  });
}

/**
 * Where the committed matrix knows a fault that fails a MUST check, and none did now, that fault is asked once more, one case
 * after the other: a busy machine leaves things unsettled.
 */
function unseenTasks(measured: ReadonlyMap<string, Measurement>, seed: number): Task[] {
  const { faults } = readMatrix();
  const seen = new Set([...measured.values()].flatMap(({ failures }) => failures.map(({ check }) => check)));
  return kitChecks.flatMap(({ id: check, level }) => {
    const row = faults.find((one) => failedChecks(one).includes(check));
    if (level !== 'MUST' || seen.has(check) || !row || !measured.has(row.id)) return [];
    const own = check.slice(0, check.indexOf('#'));
    const cases = solowire.cases.some(({ id }) => id === own) ? [own] : row.cases;
    return [{ kind: 'fault', id: row.id, seed, settles: false, oneByOne: true, cases } as const];
  });
}

/** A tenth of the fleet, another one for each commit. */
function tenthOf(fleet: readonly Fault[]): Fault[] {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  const tenth = Number.parseInt(commit.slice(0, 8), 16) % 10;
  return fleet.filter((_, i) => i % 10 === tenth);
}

/** What Solowire's document shows of the fleet. */
async function declared(
  fleet: readonly Fault[],
  seed: number,
  processes: number,
  whole: boolean,
): Promise<void> {
  const judged = await judgeByDocument(fleet, { seed, processes, say });
  const matrix = declaredMatrix(judged, readMatrix());
  const unexplained = matrix.losses.filter(({ words }) => words.length === 0);
  say(
    ...judged.problems,
    ...unexplained.map(
      ({ id, missing }) => `${id}: no check of ${missing.join(', ')} fails, and losses.yaml does not say why`,
    ),
    `${matrix.caught.length} of ${fleet.length} faults caught by the document, ${matrix.native} natively`,
  );
  if (whole) {
    writeDeclared(matrix);
    const where = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
    writeFileSync(
      new URL('declared.md', import.meta.url),
      pageOf(matrix, { where, day: new Date().toISOString().slice(0, 10) }),
    );
  }
  if (judged.problems.length + unexplained.length > 0) process.exitCode = 1;
}

/** Runs the cases of the matrix several times, and names what did not stay as it was. */
async function repeat(
  fleet: readonly Fault[],
  seed: number,
  times: number,
  processes: number,
): Promise<void> {
  const once = fleetTasks(fleet, seed, (_, known) => withKnown(known)).map((task) => ({
    ...task,
    settles: false,
  }));
  const tasks = Array.from({ length: times }, () => once).flat();
  let done = 0;
  const measurements = await measureAll(tasks, processes, () => {
    done += 1;
    if (done % fleet.length === 0) say(`${done} of ${tasks.length} runs`);
  });
  const changes = fleet.flatMap(({ id }, i) => {
    const runs = Array.from({ length: times }, (_, n) => measurements[n * fleet.length + i]!);
    return changedVerdicts(runs).map((text) => `${id} ${text}`);
  });
  for (const line of changes) say(line);
  say(`${changes.length} verdicts changed in ${times} runs of ${fleet.length} faulty servers`);
  if (changes.length > 0) process.exitCode = 1;
}

/** What one server came to, for people. */
function linesOf(
  { task, measurement, problems, isAskedAgain }: Outcome,
  subjects: readonly Subject[],
): string[] {
  const word = isAskedAgain ? '... ' : problems.length === 0 ? 'ok  ' : 'FAIL';
  const seconds = (measurement.wallMs / 1000).toFixed(1);
  const first = `${word} ${task.id} (${seconds} s)${isAskedAgain ? ', to be asked again' : ''}`;
  return [first, ...[...problems, ...notesOf(task, measurement, subjects)].map((line) => `       ${line}`)];
}

/** Explanations that a run in full had no use for: stale, or of what happens now and then. Worth a look, and no failure. */
function notesOf(task: Task, measurement: Measurement, subjects: readonly Subject[]): string[] {
  const subject = subjects.find(({ id }) => id === task.id);
  if (task.cases || !subject) return [];
  return idle(subject, measurement).map((key) => `(the explanation of ${key} explained nothing this time)`);
}

function summarize(
  { faults, nullServers, independent }: Matrix,
  measured: ReadonlyMap<string, Measurement>,
  whole: boolean,
  unseen: number,
): void {
  const caught = faults.filter(
    ({ id, violates }) => uncaught({ id, violates }, measured.get(id)!).length === 0,
  ).length;
  const musts = kitChecks.filter(({ level }) => level === 'MUST').length;
  const unexplained = [...faults, ...independent].flatMap(({ unexpected }) => unexpected);
  say(
    `${caught} of ${faults.length} faults caught by the requirement they violate`,
    ...(whole ? [`${musts - unseen} of ${musts} MUST checks failed by at least one fault`] : []),
    `${unexplained.length} unexplained failures`,
    `${nullServers.flatMap(({ passed }) => passed).length} passes on ${nullServers.length} null servers`,
  );
}

/** What nobody has shown yet of the array of endings: no failure, and what to build next. */
const gapLines = ({ checks, endings, situations }: ArrayGaps): string[] => [
  `${checks.length} checks of the epilogue are failed by fewer than two faults${list(checks)}`,
  `${endings.length} endings and ${situations.length} situations are in no kill${list([...endings, ...situations])}`,
];

const list = (ids: readonly string[]): string => (ids.length > 0 ? `: ${ids.join(' ')}` : '');

const say = (...lines: string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

main().catch((error: Error) => {
  process.stderr.write(`faults: ${error instanceof UsageError ? error.message : error.stack}\n`);
  process.exitCode = 3;
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Fault } from './fault.js';
import { loadFaults, loadNullServers } from './load.js';
import { buildMatrix, faultRow, idle, kitChecks, type Matrix, uncaught } from './matrix.js';
import type { Measurement } from './measure.js';
import { matrixPage } from './page.js';
import { measureAll } from './pool.js';
import type { Task } from './worker.js';

/**
 * `npm run faults` runs the kit against every faulty server, the null servers and the reference server, and writes
 * `generated/faults.json` and `generated/matrix.md`.
 *   --only ID             only this faulty server; may be repeated. Writes nothing
 *   --cases-of-matrix     each faulty server with the cases that faults.json names, a tenth of them in full. Writes nothing
 *   --seed N              seed of the kit's random choices. Default: 1
 *   --processes N         how many servers at once. Default: one for each processor
 * Exit code: 0 all is well; 1 it is not; 3 wrong usage.
 */
const OPTIONS = {
  only: { type: 'string', multiple: true },
  'cases-of-matrix': { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  processes: { type: 'string', default: String(availableParallelism()) },
} as const;

const generated = (file: string) => new URL(`./generated/${file}`, import.meta.url);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const { only = [] } = values;
  const seed = Number(values.seed);
  const fleet = chosen(await loadFaults(), only);
  const whole = only.length === 0;
  const nullServers = whole ? await loadNullServers() : [];
  const tasks: Task[] = [
    ...(whole ? [{ kind: 'reference', id: 'the reference server', seed } as const] : []),
    ...fleet.map(
      ({ id }, i) => ({ kind: 'fault', id, seed, ...casesFor(id, i, values['cases-of-matrix']) }) as const,
    ),
    ...nullServers.map(({ name }) => ({ kind: 'null', id: name, seed }) as const),
  ];
  const problems: string[] = [];
  const measurements = await measureAll(tasks, Number(values.processes), (task, measurement) => {
    const found = problemsOf(task, measurement, fleet);
    problems.push(...found);
    say(
      `${found.length === 0 ? 'ok  ' : 'FAIL'} ${task.id} (${(measurement.wallMs / 1000).toFixed(1)} s)`,
      ...found,
    );
  });
  const measured = new Map(tasks.map((task, i) => [task.id, measurements[i]!]));
  const matrix = buildMatrix(
    fleet.map((fault) => faultRow(fault, measured.get(fault.id)!)),
    nullServers.map(({ name }) => ({ name, measurement: measured.get(name)! })),
  );
  const full = whole && !values['cases-of-matrix'];
  const unseen = full ? matrix.checks.filter((one) => one.level === 'MUST' && one.failedBy.length === 0) : [];
  for (const { id, requirement } of unseen) say(`no fault fails ${id} (${requirement})`);
  summarize(matrix, fleet, measured, full, unseen.length);
  if (full) write(matrix, fleet);
  if (problems.length + unseen.length > 0) process.exitCode = 1;
}

function chosen(faults: readonly Fault[], only: readonly string[]): Fault[] {
  const unknown = only.find((id) => !faults.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new Error(
      `there is no faulty server ${JSON.stringify(unknown)}; known: ${faults.map(({ id }) => id).join(' ')}`,
    );
  return faults.filter(({ id }) => only.length === 0 || only.includes(id));
}

/** In CI: the cases that show a fault, and all of them for a tenth of the fleet that changes with each commit. */
function casesFor(id: string, index: number, fromMatrix: boolean): { cases?: string[] } {
  if (!fromMatrix) return {};
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  if (index % 10 === Number.parseInt(commit.slice(0, 8), 16) % 10) return {};
  const { faults } = JSON.parse(readFileSync(generated('faults.json'), 'utf8')) as Matrix;
  const row = faults.find((one) => one.id === id);
  return row ? { cases: row.cases } : {};
}

/** What is wrong with what one server came to, in words. */
function problemsOf(task: Task, measurement: Measurement, fleet: readonly Fault[]): string[] {
  const { failures, passed, harnessFaults } = measurement;
  const problems = harnessFaults.map((text) => `the kit itself failed: ${text}`);
  if (task.kind === 'null') return [...problems, ...passed.map((check) => `${check} passes`)];
  const told = (check: string) => failures.find((one) => one.check === check);
  const fault = fleet.find(({ id }) => id === task.id) ?? { id: task.id, name: '', violates: [], cure: '' };
  const { unexpected } = faultRow(fault, measurement);
  return [
    ...problems,
    ...uncaught(fault, measurement).map((id) => `no check of ${id} fails`),
    ...unexpected.map((id) => `${id} fails unexplained (${told(id)!.case}: ${told(id)!.observed})`),
    ...(task.cases
      ? []
      : idle(fault, measurement).map((key) => `the explanation of ${key} explains nothing`)),
  ];
}

function summarize(
  { faults, nullServers }: Matrix,
  fleet: readonly Fault[],
  measured: ReadonlyMap<string, Measurement>,
  full: boolean,
  unseen: number,
): void {
  const caught = fleet.filter((fault) => uncaught(fault, measured.get(fault.id)!).length === 0).length;
  const musts = kitChecks.filter(({ level }) => level === 'MUST').length;
  say(
    `${caught} of ${fleet.length} faults caught by the requirement they violate`,
    ...(full ? [`${musts - unseen} of ${musts} MUST checks failed by at least one fault`] : []),
    `${faults.reduce((sum, { unexpected }) => sum + unexpected.length, 0)} unexplained failures`,
    `${nullServers.reduce((sum, { passed }) => sum + passed.length, 0)} passes on ${nullServers.length} null servers`,
  );
}

function write(matrix: Matrix, fleet: readonly Fault[]): void {
  mkdirSync(generated('.'), { recursive: true });
  writeFileSync(generated('faults.json'), `${JSON.stringify(matrix, null, 2)}\n`);
  writeFileSync(generated('matrix.md'), matrixPage(matrix, fleet));
}

const say = (...lines: string[]): void => {
  for (const [i, line] of lines.entries())
    process.stdout.write(`${i === 0 || !lines[0]!.startsWith('FAIL') ? '' : '       '}${line}\n`);
};

main().catch((error: Error) => {
  process.stderr.write(`faults: ${error.message}\n`);
  process.exitCode = 3;
});

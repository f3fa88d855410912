/**
 * `npm run rows` makes the rows of new cases and faults: locked ids, recorded examples, rows of the fault matrix, generated files
 * and pages. Says what it has made, a line each, and what is left for a person to write, with the file.
 *   ID ...    record these cases, and measure these faulty servers, although they have their rows
 * Exit code: 0 all is there; 1 something is left to do, or an id is gone; 3 wrong usage.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogue } from '../faults/catalogue.js';
import type { Fault } from '../faults/fault.js';
import { loadFaults } from '../faults/load.js';
import { rowOf, unseenChecks, withMeasured } from '../faults/matrix.js';
import { readMatrix, writeMatrix } from '../faults/matrix-file.js';
import type { Measurement } from '../faults/measurement.js';
import { measureAll } from '../faults/pool.js';
import { problemsOf } from '../faults/problems.js';
import { measureTwice } from '../faults/rounds.js';
import type { Task } from '../faults/worker.js';
import type { Case } from '../src/cases/case.js';
import { referenceFile } from '../src/report/html/reference.js';
import { solowire } from '../src/solowire/index.js';
import { UsageError } from '../src/usage.js';
import { writeGenerated } from './generate.js';
import { entriesOf, lockOf, readLock, writeLock } from './id-lock.js';
import { recordReference, writeReference } from './record-reference.js';
import { caseOf, isOfCase, planRows, uncatalogued } from './row-plan.js';

const { cases, contract } = solowire;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What was made, and what a person has to do. */
class Result {
  made = 0;
  left = 0;

  add(row: string): void {
    this.made++;
    say(`+ ${row}`);
  }

  leave(file: string, what: string): void {
    this.left++;
    say(`! ${file}: ${what}`);
  }
}

async function main(): Promise<void> {
  const named = namedIds();
  const result = new Result();
  const servers = readdirSync(new URL('../faults/servers', import.meta.url));
  for (const id of uncatalogued(servers, Object.keys(catalogue)))
    result.leave(
      'conformance/faults/catalogue.yaml',
      `write ${id}: { sentence: …, shows: …, violates: [SW-…] }`,
    );
  // A server that the catalogue does not know cannot be loaded.
  if (result.left > 0) return conclude(result);

  const faults = await loadFaults();
  const ids = entriesOf(solowire);
  const lock = readLock();
  const plan = planRows({
    ids,
    locked: [...lock.entries.keys()],
    cases: cases.map(({ id }) => id),
    examples: cases.map(({ id }) => id).filter((id) => existsSync(referenceFile(id, contract))),
    faults,
    matrix: readMatrix(),
  });
  for (const line of plan.refused) say(`! ${line}; put it back: an id is never reused`);
  if (plan.refused.length > 0) {
    process.exitCode = 1;
    return;
  }
  checkNames(named, faults);
  const asked = (id: string, planned: readonly string[]) => planned.includes(id) || named.includes(id);

  await record(
    cases.filter(({ id }) => asked(id, plan.record)),
    plan.newIds,
    result,
  );
  if (plan.newIds.length > 0) writeLock(lockOf(lock, ids));
  for (const id of plan.newIds) result.add(`id ${id}`);
  const inFull = faults.filter(({ id }) => asked(id, plan.measure));
  await measure(faults, inFull, result);
  for (const path of await writeGenerated()) result.add(`file conformance/${path}`);
  for (const path of pages()) result.add(`page ${path}`);
  conclude(result);
}

function namedIds(): string[] {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function checkNames(named: readonly string[], faults: readonly Fault[]): void {
  const known = [...cases, ...faults].map(({ id }) => id);
  const unknown = named.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(
      `there is no case and no faulty server ${JSON.stringify(unknown)}`,
      'expected an id such as takeover/third or EP1',
    );
}

/** Records examples. Throws if the reference server fails one of the cases. */
async function record(selected: readonly Case[], newIds: readonly string[], result: Result): Promise<void> {
  if (selected.length === 0) return;
  const { histories, disturbed, notApplicable } = await recordReference(selected);
  for (const id of writeReference(histories)) result.add(`example ${id}`);
  for (const id of disturbed)
    result.leave(
      referenceFile(id, contract).slice(root.length),
      `a busy machine disturbed ${id}; run this again`,
    );
  for (const [id, reason] of Object.entries(notApplicable))
    if (newIds.includes(id)) say(`  no example of ${id}: ${reason}`);
}

/**
 * Measures faulty servers in full, and then, in the cases of each MUST check that no faulty server fails, those that violate what it
 * judges.
 */
async function measure(faults: readonly Fault[], inFull: readonly Fault[], result: Result): Promise<void> {
  const processes = availableParallelism();
  let matrix = readMatrix();
  const base = { kind: 'fault', seed: 1, settles: true } as const;
  const faultOf = ({ id }: Pick<Task, 'id'>) => faults.find((one) => one.id === id)!;
  const take = (task: Task, measurement: Measurement, problems: readonly string[]) => {
    const fault = faultOf(task);
    for (const one of problems) result.leave(`conformance/faults/servers/${fault.id}.ts`, one);
    if (problems.length > 0 || measurement.failures.length === 0) return;
    const others = matrix.faults.filter(({ id }) => task.cases || id !== fault.id);
    matrix = withMeasured({ ...matrix, faults: others }, fault, measurement);
    const checks = [...new Set(measurement.failures.map(({ check }) => check))].sort();
    result.add(
      `${task.cases ? 'more in the' : 'the'} row ${fault.id} of the matrix: fails ${checks.join(' ')}`,
    );
  };
  await measureTwice(
    inFull.map(({ id }) => ({ ...base, id })),
    [processes, processes],
    (task, measurement) => problemsOf(task, measurement, faults),
    ({ task, measurement, problems, isAskedAgain }) => {
      if (!isAskedAgain) take(task, measurement, problems);
    },
  );
  const witnesses = faults.flatMap(({ id, violates }): Task[] => {
    const checks = unseenChecks(matrix).filter(({ requirement }) => violates.includes(requirement));
    const known = matrix.faults.find((one) => one.id === id)?.cases ?? [];
    const those = checks.flatMap((one) => (isOfCase(one.id) ? [caseOf(one.id)] : known));
    return those.length > 0 && !inFull.some((one) => one.id === id)
      ? [{ ...base, id, known, cases: [...new Set(those)] }]
      : [];
  });
  await measureAll(witnesses, processes, (task, measurement) => {
    const { unexpected } = rowOf(faultOf(task), measurement);
    take(task, measurement, [
      ...measurement.harnessFaults,
      ...unexpected.map((id) => `say in \`explained\` why it fails ${id}`),
    ]);
  });
  writeMatrix(matrix);
  for (const { id, requirement } of unseenChecks(matrix))
    result.leave('conformance/faults/servers', `no faulty server fails ${id} (${requirement}); write one`);
}

/** Makes the pages anew, by their own command, since the kit imports nothing of the docs; those that have changed. */
function pages(): string[] {
  const docs = `${root}docs/`;
  const read = () =>
    new Map(
      readdirSync(docs, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
        .map((name) => [name, readFileSync(docs + name, 'utf8')] as const),
    );
  const before = read();
  execFileSync(process.execPath, ['--import', 'tsx', 'docs/tools/generate.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return [...read()].filter(([name, text]) => before.get(name) !== text).map(([name]) => `docs/${name}`);
}

function conclude({ made, left }: Result): void {
  if (made + left === 0) say('nothing to add');
  else say(`${count(made, 'row')} added, ${count(left, 'thing')} left to do`);
  if (left > 0) process.exitCode = 1;
}

const count = (n: number, what: string): string => `${n} ${n === 1 ? what : `${what}s`}`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

main().catch((error: Error) => {
  process.stderr.write(`rows: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 3 : 1;
});

/**
 * `npm run diagnosis` holds the diagnosis of a run to account, with runs that it does not know: the fleet with another seed, the same on a
 * busy machine, servers with two faults at once, and servers whose mistakes are no variants of the reference server. Writes diagnosis.md.
 *   --sample N    so many faulty servers and natural faults, drawn by the seed. Default: all
 *   --pairs N     so many servers with two faults. Default: 100
 *   --seed N      seed of the kit's random choices and of what is drawn; not that of the matrix, which is 1. Default: 2
 *   --processes N how many servers at once. Default: two for each processor
 * Natural faults that need packages which are missing are left out, and counted as such. Exit code: 0 each rate is reached; 1 one is not;
 * 3 wrong usage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isPresent } from '../../spec/tools/src/testing/requires.js';
import { judged } from '../protocols/game/judged.js';
import { faults as gameFaults } from '../protocols/game/node/faults.js';
import { signatures } from '../src/generated/signatures.js';
import { signs, signsOf } from '../src/report/diagnosis.js';
import { Random } from '../src/stimulus/random.js';
import { UsageError } from '../src/usage.js';
import { busyLoops } from '../tools/busy.js';
import { type Answer, answerOf, leftOut, pageOf, type Rate, type Run, rateOf } from './diagnosis-rates.js';
import type { Fault } from './fault.js';
import { loadFaults, loadPorts } from './load.js';
import type { Measurement } from './measurement.js';
import { areApart } from './pair.js';
import { measureAll } from './pool.js';
import type { Task } from './worker.js';

const OPTIONS = {
  sample: { type: 'string' },
  pairs: { type: 'string', default: '100' },
  seed: { type: 'string', default: '2' },
  processes: { type: 'string', default: String(2 * availableParallelism()) },
} as const;

async function main(): Promise<void> {
  const { sample = Number.POSITIVE_INFINITY, pairs, seed, processes } = readArguments();
  const random = new Random(seed);
  const drawn = <T>(all: readonly T[], most: number): T[] => random.shuffle(all).slice(0, most);
  const fleet = await loadFaults();
  const servers = drawn(
    fleet.filter(({ id }) => id in signatures),
    sample,
  );
  const measure = async (kind: Task['kind'], tasks: readonly Omit<Task, 'kind' | 'seed' | 'settles'>[]) => {
    const full = tasks.map((task): Task => ({ ...task, kind, seed, settles: false }));
    const measurements = await measureAll(full, processes, ({ id }) => say(`${kind} ${id}`));
    return measurements.map((one, i) => ({
      id: tasks[i]!.id,
      signs: signsIn(one, full[i]!.cases === undefined),
    }));
  };

  const again = await measure('fault', servers);
  const loops = busyLoops();
  const busy = await measure('fault', servers);
  for (const loop of loops) loop.kill();
  const two = await measure('pair', drawn(pairsOf(fleet.filter(({ id }) => id in signatures)), pairs));
  const natural = await naturalAnswers(measure, (all) => drawn(all, sample), seed);

  const own = (run: Run): Answer => answerOf(run, run.id.split('+'), 'id');
  const rates: Rate[] = [
    rateOf('the fault itself, another seed', 0.95, again.map(own)),
    rateOf('the fault itself, a busy machine', 0.95, busy.map(own)),
    rateOf('its family of five or more, its own signature left out', 0.85, again.flatMap(leftOut)),
    rateOf('one of two faults at once', 0.9, two.map(own)),
    rateOf('the family of a natural fault', 0.8, natural.answers),
  ];
  for (const { asks, right, of } of rates) say(`${right} of ${of}: ${asks}`);
  const where = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  writeFileSync(
    new URL('diagnosis.md', import.meta.url),
    pageOf(rates, {
      command: [
        'npm run diagnosis',
        ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []),
      ].join(' '),
      where,
      day: new Date().toISOString().slice(0, 10),
      seed,
      missing: natural.missing,
    }),
  );
  if (rates.some(({ right, of, bound }) => right < bound * of)) process.exitCode = 1;
}

const signsIn = ({ failures, passes }: Measurement, whole: boolean) => signs(failures, passes, whole);

/** Every pair of faults that replace different parts. */
const pairsOf = (fleet: readonly Fault[]): { id: string }[] =>
  fleet.flatMap((one, i) =>
    fleet
      .slice(i + 1)
      .filter((other) => areApart(one, other))
      .map((other) => ({ id: `${one.id}+${other.id}` })),
  );

/** What the diagnosis says of servers on other stacks and of the game's. */
async function naturalAnswers(
  measure: (kind: 'port', tasks: readonly { id: string; cases?: readonly string[] }[]) => Promise<Run[]>,
  drawn: (names: readonly string[]) => string[],
  seed: number,
): Promise<{ answers: Answer[]; missing: number }> {
  const expected: Readonly<Record<string, readonly string[]>> = parse(
    readFileSync(new URL('natural.yaml', import.meta.url), 'utf8'),
  );
  const ports = await loadPorts();
  const names = drawn(Object.keys(expected));
  const asked = ports.filter(({ name }) => names.includes(name));
  const present = asked.filter(({ needs }) => needs.every(({ file }) => isPresent(file)));
  const found = await measure(
    'port',
    present.map(({ name, cases }) => ({ id: name, ...(cases ? { cases } : {}) })),
  );
  for (const { name } of gameFaults.filter((one) => names.includes(one.name))) {
    const { cases, always } = await judged(`node --import tsx node/server.ts --fault ${name}`, { seed });
    found.push({ id: name, signs: signsOf(cases, always, true) });
    say(`game ${name}`);
  }
  const answers = found.map((run) => answerOf(run, expected[run.id]!, 'family'));
  return { answers, missing: asked.length - present.length };
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const natural = (option: string, text: string): number => {
      if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
      throw new Error(`--${option}: expected a whole number from 1 on, got ${JSON.stringify(text)}`);
    };
    return {
      ...(values.sample === undefined ? {} : { sample: natural('sample', values.sample) }),
      pairs: natural('pairs', values.pairs),
      seed: natural('seed', values.seed),
      processes: natural('processes', values.processes),
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

main().catch((error: Error) => {
  process.stderr.write(`diagnosis: ${error instanceof UsageError ? error.message : error.stack}\n`);
  process.exitCode = 3;
});

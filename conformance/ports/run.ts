/**
 * `npm run ports -- [--runs N] [--stack NAME]`: builds the servers on other stacks and runs the built kit against each: N times (default: 20)
 * against a right one with nothing started beside it, as often beside one busy loop per core, and three times against each wrong one, in the cases
 * that show what it violates. Writes `docs/reference/other-stacks.md`, unless only some were asked for.
 *   --stack NAME   its servers alone (go, python, tomcat); may be repeated
 * A stack whose packages are missing is skipped, with one line that names them. Exit code: 0 all is as it should be; 1 a right server was
 * failed, or a wrong one was not by all that it violates, or, with SOLOWIRE_REQUIRE_ALL=1, a stack was skipped; 3 wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { missingPackages, requireAll } from '../../spec/tools/src/testing/needs.js';
import { loadPorts } from '../faults/load.js';
import { type KitRun, runKit } from '../src/testing/kit-process.js';
import { readRuns } from '../tools/arguments.js';
import { busyLoops } from '../tools/busy.js';
import { PORTS, type Port, portTarget, targetOf } from './port.js';
import { isWrong, missedIn, pageOf, type RightResult, rightResult, type WrongResult } from './results.js';

/** After this a run counts as hanging, in ms: it is far above the sum of its forced waits. */
const HANGS_MS = 180_000;

/** How often each wrong server is run. */
const WRONG_RUNS = 3;

const page = fileURLToPath(new URL('../../docs/reference/other-stacks.md', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

function kit(target: object, seed: number, args: readonly string[] = []): Promise<KitRun> {
  return runKit(target, { args: ['--seed', String(seed), ...args], timeoutMs: HANGS_MS }, () => ({}));
}

async function runRight(port: Port, runs: number): Promise<RightResult> {
  const { folder, environment: _, ...target } = targetOf(port);
  const started = { ...target, start: { ...target.start!, cwd: folder } };
  const several = async (how: string) => {
    const all: KitRun[] = [];
    for (let seed = 1; seed <= runs; seed++) {
      const run = await kit(started, seed);
      all.push(run);
      say(`${port.name}, ${how}, ${seed}: exit ${run.exitCode}, ${Math.round(run.tookMs)} ms`);
      if (!run.report) say(run.stderr.trimEnd());
    }
    return all;
  };
  const idle = await several('idle');
  const loops = busyLoops();
  try {
    return rightResult(port, idle, await several('busy'));
  } finally {
    for (const loop of loops) loop.kill();
  }
}

async function runWrong(port: Port): Promise<WrongResult> {
  const only = (port.cases ?? []).flatMap((id) => ['--only', id]);
  let caught = 0;
  for (let seed = 1; seed <= WRONG_RUNS; seed++) {
    const run = await kit(portTarget(port), seed, only);
    const missed = missedIn(run, port);
    if (missed.length === 0) caught++;
    else say(`${port.name}, ${seed}: exit ${run.exitCode}, not failed: ${missed.join(', ')}`);
  }
  say(`${port.name}: ${caught} of ${WRONG_RUNS}`);
  return { port, caught, runs: WRONG_RUNS };
}

/** What the arguments ask for. */
async function readArguments(): Promise<{ runs: number; ports: readonly Port[]; isWhole: boolean }> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '20' }, stack: { type: 'string', multiple: true } },
  });
  const all = await loadPorts();
  const known = [...new Set(all.map(({ stack }) => stack))];
  const { stack = known } = values;
  const unknown = stack.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no stack ${JSON.stringify(unknown)}; known: ${known.join(' ')}`);
  return {
    runs: readRuns(values.runs),
    ports: all.filter((port) => stack.includes(port.stack)),
    isWhole: values.stack === undefined,
  };
}

async function main(): Promise<void> {
  const { runs, ports, isWhole } = await readArguments();
  const lacking = ports.filter(({ needs }) => missingPackages(needs).length > 0);
  for (const stack of new Set(lacking.map((port) => port.stack))) {
    const needs = lacking.filter((port) => port.stack === stack).flatMap((port) => port.needs);
    say(`${stack} is skipped: apt-get install ${missingPackages(needs).join(' ')}`);
  }
  const present = ports.filter((port) => !lacking.includes(port));
  const right: RightResult[] = [];
  const wrong: WrongResult[] = [];
  for (const port of present.filter((one) => !isWrong(one))) right.push(await runRight(port, runs));
  for (const port of present.filter(isWrong)) wrong.push(await runWrong(port));
  const where = `${cpus().length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  if (isWhole && lacking.length === 0)
    writeFileSync(page, pageOf(right, wrong, { folder: PORTS, runs, where, day: new Date() }));
  const isRed =
    right.some(({ blamed }) => blamed.length > 0) ||
    wrong.some(({ caught }) => caught < WRONG_RUNS) ||
    (requireAll() && lacking.length > 0);
  if (isRed) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`ports: ${error.message}\n`);
  process.exitCode = 3;
});

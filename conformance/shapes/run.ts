/**
 * `npm run shapes -- [--runs N] [--only ID] [--scale N] [--jobs N]`: runs the built kit N times (default: 20) against each right server of an odd shape, one
 * at a time, and names what it blamed. Writes `results.md`, unless only some were asked for. Exit 1 if a run ended with anything but
 * 0; 3 for wrong usage.
 *   --only ID   this shape alone; may be repeated
 *   --scale N   announce each time N times as long as in the short timings: for a machine that other work shares
 *   --jobs N    so many cases at once. Default: what the kit thinks that the machine bears
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleServer } from '../faults/bundle.js';
import { fleetTarget } from '../faults/variant.js';
import { type KitRun, runKit } from '../src/testing/kit-process.js';
import { readRuns } from '../tools/arguments.js';
import { findingsOf } from './findings.js';
import { pageOf, type Result } from './results.js';
import { loadShapes, type Shape } from './shape.js';

/** After this a run counts as hanging: it is far above the sum of its forced waits. */
const HANGS_MS = 180_000;

const folder = fileURLToPath(new URL('.', import.meta.url));
const page = fileURLToPath(new URL('./results.md', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs the built kit once; the seed is that of the kit and of the server. */
function runOnce({ id }: Shape, server: string, seed: number, { scale, jobs }: Wanted): Promise<KitRun> {
  const start = {
    command: `exec node ${server} ${id} --credentials --seed ${seed} --scale ${scale}`,
    cwd: root,
    ready: { line: '"url":"(?<url>[^"]+)"' },
  };
  const target = { ...fleetTarget(scale), name: id, start };
  return runKit(
    target,
    {
      args: ['--seed', String(seed), ...(jobs === undefined ? [] : ['--jobs', jobs])],
      timeoutMs: HANGS_MS * scale,
    },
    () => ({}),
  );
}

/** Puts a shape and its server into one file. A run of the kit starts about ten servers. */
async function bundle({ id }: Shape, outdir: string): Promise<string> {
  const outfile = join(outdir, `${id}.mjs`);
  const program = [
    `import shape from './servers/${id}.js';`,
    "import { serve } from '../faults/serving.js';",
    "await serve('shape', [shape], ({ drain }) => drain());",
  ];
  await bundleServer(program.join('\n'), folder, outfile);
  return outfile;
}

async function measure(shape: Shape, outdir: string, wanted: Wanted): Promise<Result> {
  const { runs } = wanted;
  const server = await bundle(shape, outdir);
  const all: KitRun[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const run = await runOnce(shape, server, seed, wanted);
    all.push(run);
    say(`${shape.id} ${seed}: exit ${run.exitCode}, ${Math.round(run.tookMs)} ms`);
    if (!run.report) say(run.stderr.trimEnd());
  }
  const findings = findingsOf(all.flatMap(({ report }) => report ?? []));
  for (const { verdict, check, runs: times, text } of findings)
    say(`  ${verdict} ${times}/${runs} ${check}: ${text}`);
  return { shape, exitCodes: all.map(({ exitCode }) => exitCode), findings };
}

/** What the arguments ask for. */
interface Wanted {
  runs: number;
  shapes: readonly Shape[];
  scale: number;
  /** As the kit takes it. */
  jobs: string | undefined;
  isWhole: boolean;
}

async function readArguments(): Promise<Wanted> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20' },
      only: { type: 'string', multiple: true },
      scale: { type: 'string', default: '1' },
      jobs: { type: 'string' },
    },
  });
  const all = await loadShapes();
  const { only = all.map(({ id }) => id) } = values;
  const unknown = only.find((id) => !all.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new Error(
      `there is no shape ${JSON.stringify(unknown)}; known: ${all.map(({ id }) => id).join(' ')}`,
    );
  const shapes = all.filter(({ id }) => only.includes(id));
  const scale = Number(values.scale);
  if (!(scale >= 1 && scale <= 10))
    throw new Error(`--scale: expected a number from 1 to 10, got ${JSON.stringify(values.scale)}`);
  return {
    runs: readRuns(values.runs),
    shapes,
    scale,
    jobs: values.jobs,
    isWhole: values.only === undefined,
  };
}

async function main(): Promise<void> {
  const wanted = await readArguments();
  const { isWhole } = wanted;
  const results: Result[] = [];
  const outdir = mkdtempSync(join(tmpdir(), 'solowire-shapes-'));
  try {
    for (const shape of wanted.shapes) results.push(await measure(shape, outdir, wanted));
  } finally {
    rmSync(outdir, { recursive: true });
  }
  const where = `${cpus().length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  if (isWhole)
    writeFileSync(page, pageOf(results, { ...wanted, where, day: new Date().toISOString().slice(0, 10) }));
  if (results.some(({ exitCodes }) => exitCodes.some((code) => code !== 0))) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`shapes: ${error.message}\n`);
  process.exitCode = 3;
});

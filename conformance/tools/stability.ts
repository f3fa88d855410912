/**
 * `npm run stability -- --runs N [--busy]`: runs the whole kit N times against the bundled server and names every check whose
 * verdict ever changed. `--busy` keeps one busy loop per core beside it. Exit 1 if a check changed between pass and fail, or
 * more verdicts stayed inconclusive than the figures allow; 3 for wrong usage.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from '../src/generated/types.js';
import { buildReport } from '../src/report/build.js';
import { runSuite } from '../src/run/suite.js';
import { solowire } from '../src/solowire/index.js';
import { loadTarget } from '../src/target/load.js';
import { Sites } from '../src/testing/sites.js';
import { readRuns } from './arguments.js';
import { busyLoops } from './busy.js';

const file = fileURLToPath(new URL('../bundled/target.yaml', import.meta.url));
const target = loadTarget(file, solowire.contract.parameters);

/** At most so many inconclusive verdicts: five in all when idle, one in a hundred when busy. */
const allowed = (busy: boolean, verdicts: number): number => (busy ? verdicts / 100 : 5);

/** Where the histories of a run are, until nothing has failed in it. */
const folder = mkdtempSync(join(tmpdir(), 'stability-'));
const histories = (run: number): string => join(folder, `${run}`);

async function runOnce(seed: number): Promise<Report> {
  const sites = new Sites(target.start!, dirname(file));
  try {
    const run = await runSuite({
      protocol: solowire,
      target,
      ...(await sites.another()),
      startAnother: sites.another,
      seed,
      historyFolder: histories(seed),
    });
    const context = {
      target: { name: 'bundled', url: '' },
      selection: { only: [], skip: [] },
      strict: false,
    };
    return buildReport(run, context);
  } finally {
    await sites.end();
  }
}

/** Says in one line what is wrong with them, and ends with exit code 3. */
function readArguments(): { runs: number; busy: boolean } {
  try {
    const { values } = parseArgs({
      options: { runs: { type: 'string', default: '100' }, busy: { type: 'boolean', default: false } },
    });
    return { runs: readRuns(values.runs), busy: values.busy };
  } catch (error) {
    process.stderr.write(`stability: ${(error as Error).message}\n`);
    process.exit(3);
  }
}

const { runs, busy } = readArguments();
const loops = busy ? busyLoops() : [];
const seen = new Map<string, Map<string, number>>();
const walls: number[] = [];
let inconclusive = 0;
let verdicts = 0;
try {
  for (let run = 1; run <= runs; run++) {
    const report = await runOnce(run);
    walls.push(report.timing.wallMs);
    const checks = [...report.cases.flatMap((one) => one.checks.filter((c) => !c.always)), ...report.always];
    for (const { id, verdict } of checks) {
      verdicts++;
      if (verdict === 'inconclusive') inconclusive++;
      const counts = seen.get(id) ?? new Map<string, number>();
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      seen.set(id, counts);
    }
    for (const { id, checks } of report.cases)
      for (const one of checks.filter(({ verdict }) => verdict === 'fail'))
        process.stdout.write(
          `failed in run ${run}: ${one.id} of ${id}: ${one.observed}; its histories: ${histories(run)}\n`,
        );
    const { fail, inconclusive: unsure, harnessFault } = report.summary;
    if (fail === 0) rmSync(histories(run), { recursive: true, force: true });
    process.stdout.write(
      `run ${run}: ${report.timing.wallMs} ms, ${fail} failed, ${unsure} inconclusive, ${harnessFault} faults of the kit\n`,
    );
  }
} finally {
  for (const loop of loops) loop.kill();
}
const wavered = [...seen].filter(([, counts]) => counts.size > 1);
const broken = [...seen].filter(([, counts]) => counts.has('fail'));
for (const [id, counts] of wavered)
  process.stdout.write(
    `wavered: ${id}: ${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}\n`,
  );
walls.sort((a, b) => a - b);
process.stdout.write(
  `${runs} runs, ${verdicts} verdicts: ${broken.length} checks ever failed, ${wavered.length} wavered, ${inconclusive} inconclusive (allowed: ${Math.floor(allowed(busy, verdicts))}); median run ${walls[Math.floor(walls.length / 2)]} ms\n`,
);
process.exitCode = broken.length > 0 || inconclusive > allowed(busy, verdicts) ? 1 : 0;

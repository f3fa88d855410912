import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../harness/root.js';
import { median, type Row, type Section } from '../harness/row.js';

const kitOf = (version: string) => join(version, 'conformance/bin/solowire.js');
const reporter = fileURLToPath(new URL('../harness/cpu-time.mjs', import.meta.url));
const bundled = join(root, 'conformance/bundled');

/** How fast the kit starts. */
export const startup: Section = async () => [startUp('--help', 150), startUp('list', 300)];

/** Wall time of a whole run with short timings. */
export const short: Section = async (progress) => {
  const seconds: number[] = [];
  let allPassed = true;
  for (let i = 0; i < 5; i++) {
    const { wallMs, passed, verdict } = await run(join(bundled, 'target.yaml'));
    allPassed &&= passed;
    seconds.push(wallMs / 1000);
    progress(`short run ${i + 1}: ${(wallMs / 1000).toFixed(2)} s, ${verdict}`);
  }
  const typical = median(seconds);
  return [
    {
      what: 'full run of the kit, short timings (median of 5)',
      figure: '< 5 s on 2 idle cores',
      measured:
        `${typical.toFixed(2)} s (${seconds.map((one) => one.toFixed(2)).join(', ')}` +
        `${allPassed ? '' : '; with failed checks'})`,
      met: typical < 5 && allPassed,
    },
  ];
};

/** Wall time of a whole run with default timings, against the longest wait that the protocol forces. */
export const full: Section = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-bench-'));
  try {
    const target = join(folder, 'target.yaml');
    const text = readFileSync(join(bundled, 'target.yaml'), 'utf8')
      .replace(' --timing short', '')
      .replace('../../reference-server', join(root, 'reference-server'))
      .replace('--tokens tokens.json', `--tokens ${join(bundled, 'tokens.json')}`);
    if (text.includes('--timing'))
      throw new Error('the bundled target does not choose its timing as expected');
    writeFileSync(target, text);
    const { wallMs, longestForcedWaitMs, passed, verdict } = await run(target);
    const ratio = wallMs / longestForcedWaitMs;
    return [
      {
        what: 'full run of the kit, default timings, against its longest forced wait',
        figure: '≤ 1.25 ×',
        measured: `${ratio.toFixed(2)} × (${seconds(wallMs)} against ${seconds(longestForcedWaitMs)}, ${verdict})`,
        met: ratio <= 1.25 && passed,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** In turns with a Node that does nothing, so that a busy machine is told from a slow command. */
function startUp(command: string, figureMs: number): Row {
  const pairs = Array.from({ length: 8 }, () => ({
    ms: timed([kitOf(root), command]),
    emptyMs: timed(['--eval', '0']),
    // The first ones read the files into memory.
  })).slice(1);
  const ms = median(pairs.map((pair) => pair.ms));
  const emptyMs = median(pairs.map((pair) => pair.emptyMs));
  return {
    what: `\`solowire ${command}\` (median of 7)`,
    figure: `< ${figureMs} ms`,
    measured: `${ms.toFixed(0)} ms (a Node that does nothing: ${emptyMs.toFixed(0)} ms)`,
    met: ms < figureMs,
  };
}

/** How long a command of Node takes, in ms. */
function timed(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr }: SpawnSyncReturns<string> = spawnSync(process.execPath, args, {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - started;
}

/** CPU time of the kit's own process, without the server, over a whole run with short timings, in ms. */
export async function cpuOfShortRun(version: string): Promise<number> {
  return (await run(join(version, 'conformance/bundled/target.yaml'), version)).cpuMs;
}

/** A whole run. @param version where the version of the kit lies */
async function run(target: string, version = root) {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-bench-'));
  try {
    const report = join(folder, 'report.json');
    const cpuTime = join(folder, 'cpu-time');
    const args = [
      '--import',
      reporter,
      kitOf(version),
      'test',
      '--target',
      target,
      '--report',
      `json=${report}`,
      '--history',
      join(folder, 'history'),
    ];
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, SOLOWIRE_BENCH_CPU_TIME: cpuTime },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += data));
    const [code] = await once(child, 'close');
    const wallMs = performance.now() - started;
    if (![0, 1, 2].includes(code)) throw new Error(`the kit ended with ${code}: ${stderr}`);
    const { timing, summary } = JSON.parse(readFileSync(report, 'utf8'));
    const verdict = `${summary.fail} failed, ${summary.inconclusive} inconclusive`;
    return {
      wallMs,
      cpuMs: Number(readFileSync(cpuTime, 'utf8')),
      longestForcedWaitMs: timing.longestForcedWaitMs as number,
      passed: summary.fail === 0,
      verdict,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

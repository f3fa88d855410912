import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../generated/types.js';
import { BIN } from './command.js';
import { type Hostile, serve, targetOf } from './hostile.js';

/** What a run may take, as the project states it: memory and histories. */
export const BOUND_BYTES = 300 * 2 ** 20;
export const BOUND_HISTORY_BYTES = 50 * 2 ** 20;
/** After this a run counts as hanging: it is far below the sum of its forced waits. */
export const BOUND_MS = 120_000;

/** What a run against a hostile server came to. */
export interface HostileRun {
  exitCode: number;
  /** Undefined if the command wrote none. */
  report: Report | undefined;
  stderr: string;
  /** The most memory that the command took, in bytes. */
  peakBytes: number;
  /** What its histories take as files, in bytes. */
  historyBytes: number;
  reportBytes: number;
  tookMs: number;
}

/** Said by the command when it exits. Only Linux tells it of this process alone: elsewhere it includes whoever started it. */
const SAY_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
   const status = '/proc/self/status';
   process.on('exit', () => writeFileSync(process.env.PEAK_FILE, existsSync(status)
     ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
     : String(process.resourceUsage().maxRSS)));`,
)}`;

/** Runs the built command against a hostile server, in a process of its own. `timeoutMs` ends one that hangs. */
export async function runAgainst(one: Hostile, timeoutMs: number): Promise<HostileRun> {
  const url = `${one.scheme ?? 'ws'}://${await serve(one.serve)}`;
  const folder = mkdtempSync(join(tmpdir(), 'solowire-hostile-'));
  const file = (name: string) => join(folder, name);
  writeFileSync(file('target.json'), JSON.stringify(targetOf(one, url)));
  const options = ['--target', 'target.json', '--seed', '3', '--history', 'histories'];
  const reports = ['--report', 'json=report.json', '--report', 'html=report.html'];
  const only = one.only === undefined ? [] : ['--only', one.only];
  const start = performance.now();
  try {
    const { exitCode, stderr } = await new Promise<{ exitCode: number; stderr: string }>((done) => {
      execFile(
        process.execPath,
        ['--import', SAY_PEAK, BIN, 'test', ...options, ...reports, ...only],
        {
          cwd: folder,
          env: { ...process.env, NO_COLOR: '1', PEAK_FILE: file('peak') },
          timeout: timeoutMs,
          killSignal: 'SIGKILL',
          maxBuffer: 2 ** 26,
        },
        (error, _, stderr) => done({ exitCode: error ? Number(error.code ?? -1) : 0, stderr }),
      );
    });
    const text = existsSync(file('report.json')) ? readFileSync(file('report.json'), 'utf8') : undefined;
    return {
      exitCode,
      stderr,
      report: text === undefined ? undefined : JSON.parse(text),
      peakBytes: existsSync(file('peak')) ? 1024 * Number(readFileSync(file('peak'), 'utf8')) : 0,
      historyBytes: bytesIn(file('histories')),
      reportBytes:
        (text?.length ?? 0) + (existsSync(file('report.html')) ? statSync(file('report.html')).size : 0),
      tookMs: performance.now() - start,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytesIn = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder).reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0)
    : 0;

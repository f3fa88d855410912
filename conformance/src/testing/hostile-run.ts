import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Hostile, serve, targetOf } from './hostile.js';
import { type KitRun, runKit } from './kit-process.js';

/** What a run may take, as the project states it: memory and histories. */
export const BOUND_BYTES = 300 * 2 ** 20;
export const BOUND_HISTORY_BYTES = 50 * 2 ** 20;
/** After this a run counts as hanging: it is far below the sum of its forced waits. */
export const BOUND_MS = 120_000;

/** What a run against a hostile server came to. */
export interface HostileRun extends KitRun {
  /** The most memory that the command took, in bytes. */
  peakBytes: number;
  /** What its histories take as files, in bytes. */
  historyBytes: number;
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
  const only = one.only === undefined ? [] : ['--only', one.only];
  const run = await runKit(
    targetOf(one, url),
    {
      args: ['--seed', '3', '--history', 'histories', '--report', 'html=report.html', ...only],
      nodeArgs: ['--import', SAY_PEAK],
      env: { PEAK_FILE: 'peak' },
      timeoutMs,
    },
    (folder) => {
      const file = (name: string) => join(folder, name);
      return {
        peakBytes: existsSync(file('peak')) ? 1024 * Number(readFileSync(file('peak'), 'utf8')) : 0,
        historyBytes: bytesIn(file('histories')),
        pageBytes: existsSync(file('report.html')) ? statSync(file('report.html')).size : 0,
      };
    },
  );
  return { ...run, reportBytes: run.reportBytes + run.pageBytes };
}

const bytesIn = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder).reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0)
    : 0;

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Hostile, serve, targetOf } from './hostile.js';
import { type KitRun, runKit } from './kit-process.js';
import { readResources, SAY_RESOURCES } from './resources.js';

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

/** Runs the built command against a hostile server, in a process of its own. `timeoutMs` ends one that hangs. */
export async function runAgainst(one: Hostile, timeoutMs: number): Promise<HostileRun> {
  const url = `${one.scheme ?? 'ws'}://${await serve(one.serve)}`;
  const only = one.only === undefined ? [] : ['--only', one.only];
  const run = await runKit(
    targetOf(one, url),
    {
      args: ['--seed', '3', '--history', 'histories', '--report', 'html=report.html', ...only],
      nodeArgs: ['--import', SAY_RESOURCES],
      env: { RESOURCES_FILE: 'resources' },
      timeoutMs,
    },
    (folder) => {
      const file = (name: string) => join(folder, name);
      return {
        peakBytes: readResources(file('resources')).peakBytes,
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

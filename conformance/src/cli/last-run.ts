import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage.js';
import { writeText } from '../writable.js';

/** What the kit keeps of the last run of `solowire test`, beside its histories. */
export interface LastRun {
  /** The cases in which something failed the run. */
  failed: string[];
  /** The last HTML report, of this run or of one before: its absolute path. */
  html?: string;
}

const fileIn = (folder: string): string => join(folder, '.last-run.json');

/** Reads it; undefined if there was none. Throws {@link UsageError} if the file is not what the kit wrote. */
export function readLastRun(folder: string): LastRun | undefined {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  const wrong = (why: string) =>
    new UsageError(`${file} is not what the kit wrote: ${why}`, 'remove it, and run `solowire test` again');
  let read: Partial<LastRun> | null;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong((error as Error).message);
  }
  const { failed, html } = read ?? {};
  if (!Array.isArray(failed) || failed.some((one) => typeof one !== 'string'))
    throw wrong('expected `failed`, a list of cases');
  if (html !== undefined && typeof html !== 'string') throw wrong('expected `html`, the path of a report');
  return { failed, ...(html === undefined ? {} : { html }) };
}

/** Keeps what is known of a run. Throws {@link UsageError} if it cannot be written. */
export function writeLastRun(folder: string, run: LastRun): void {
  writeText('record of this run', fileIn(folder), `${JSON.stringify(run, null, 2)}\n`);
}

/** The cases that failed in the last run. Throws {@link UsageError} if there was none, or if nothing failed in it. */
export function lastFailed(folder: string): ReadonlySet<string> {
  const last = readLastRun(folder);
  if (!last)
    throw new UsageError(
      `no run is recorded in ${folder}`,
      'run `solowire test` without --last-failed first, or name its folder by --history',
    );
  if (last.failed.length === 0)
    throw new UsageError('no case failed in the last run', 'run `solowire test` without --last-failed');
  return new Set(last.failed);
}

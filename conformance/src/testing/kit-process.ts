import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../generated/types.js';
import { BIN } from './command.js';

/** How the built command is run. */
export interface KitOptions {
  /** Arguments of `solowire test`, besides the target and the JSON report. */
  args?: readonly string[];
  /** Arguments of Node. */
  nodeArgs?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** After this a run counts as hanging, and is ended, in ms. */
  timeoutMs: number;
}

/** What a run of the command came to. */
export interface KitRun {
  /** -1 if it was ended by a signal. */
  exitCode: number;
  stderr: string;
  /** Undefined if the command wrote none. */
  report: Report | undefined;
  reportBytes: number;
  tookMs: number;
}

/** What is newer than the newest requirement set counts, too: our own servers are run to find such failures. */
const LATEST = ['--requirements', 'latest'];

/**
 * Runs the built command against a target, in a process and a folder of its own, which is removed afterwards; `look` may read first
 * what the run has left there.
 */
export async function runKit<T extends object>(
  target: object,
  { args = [], nodeArgs = [], env, timeoutMs }: KitOptions,
  look: (folder: string) => T,
): Promise<KitRun & T> {
  const folder = mkdtempSync(join(tmpdir(), 'solowire-run-'));
  writeFileSync(join(folder, 'target.json'), JSON.stringify(target));
  const start = performance.now();
  try {
    const { exitCode, stderr } = await new Promise<Pick<KitRun, 'exitCode' | 'stderr'>>((done) => {
      execFile(
        process.execPath,
        [
          ...nodeArgs,
          BIN,
          'test',
          '--target',
          'target.json',
          ...LATEST,
          '--report',
          'json=report.json',
          ...args,
        ],
        {
          cwd: folder,
          env: { ...process.env, NO_COLOR: '1', ...env },
          timeout: timeoutMs,
          killSignal: 'SIGKILL',
          maxBuffer: 2 ** 26,
        },
        (error, _, stderr) => done({ exitCode: error ? Number(error.code ?? -1) : 0, stderr }),
      );
    });
    const tookMs = performance.now() - start;
    const file = join(folder, 'report.json');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return {
      exitCode,
      stderr,
      report: text === undefined ? undefined : JSON.parse(text),
      reportBytes: text?.length ?? 0,
      tookMs,
      ...look(folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { schedule } from '../src/run/schedule.js';

/** What a command came to. */
export interface Ended {
  /** Null if it was ended, since its time was over. */
  readonly code: number | null;
  readonly tookMs: number;
}

/** How long a command that was asked to end may take for that, in ms. */
const GRACE_MS = 10_000;

/** Runs Node with some arguments, in silence and for a limited time; then it and what it has started is ended. */
export function runNode(
  args: readonly string[],
  { cwd, env, limitMs }: { cwd: string; env: Readonly<Record<string, string>>; limitMs: number },
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: 'ignore',
    // In a group of its own, so that all of it can be ended.
    detached: true,
  });
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // It has gone.
    }
  };
  let isOver = false;
  let grace: NodeJS.Timeout | undefined;
  const limit = setTimeout(() => {
    isOver = true;
    end('SIGTERM');
    grace = setTimeout(() => end('SIGKILL'), GRACE_MS);
  }, limitMs);
  const leave = () => end('SIGKILL');
  process.once('exit', leave);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      clearTimeout(grace);
      process.off('exit', leave);
      resolve({ code: isOver ? null : code, tookMs: performance.now() - started });
    });
  });
}

/** Does something for each task, for so many at once; the results are in the order of the tasks. */
export const atOnce = <T, R>(jobs: number, tasks: readonly T[], run: (task: T) => Promise<R>): Promise<R[]> =>
  schedule(
    tasks,
    Array.from({ length: jobs }, () => run),
  );

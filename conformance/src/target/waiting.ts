import { readdirSync, readFileSync } from 'node:fs';

/** More threads of a server are not looked at. */
const MOST_THREADS = 128;

/**
 * How long the threads of some processes have waited for a processor although they had something to do. Linux tells it of each
 * thread, when it has got one (`/proc/PID/task/TID/schedstat`, the second field, in ns); elsewhere nothing is told.
 */
export class Waiting {
  /** What each thread has waited so far, in ns, by the file that tells it. */
  #threads = new Map<string, number>();

  /** Looks at the threads of these processes from now on. */
  of(pids: readonly number[]): void {
    const files = pids.flatMap(threadsOf).slice(0, MOST_THREADS);
    this.#threads = new Map(files.map((file) => [file, this.#threads.get(file) ?? waitedNs(file)]));
  }

  /** The longest time, in ms, that any thread has waited since the last call, as far as it has got a processor since. */
  sample(): number {
    let longest = 0;
    for (const [file, before] of this.#threads) {
      const now = waitedNs(file);
      longest = Math.max(longest, now - before);
      this.#threads.set(file, now);
    }
    return longest / 1e6;
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`);
  } catch {
    return []; // It has ended, or the system does not tell.
  }
}

function waitedNs(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[1]);
  } catch {
    return 0;
  }
}

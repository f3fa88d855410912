import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { schedule } from '../src/run/schedule.js';
import type { Measurement } from './measurement.js';

/** Starts a process that measures the servers that it is sent. `module`: its program; `before`: what it imports before that. */
export const startWorker = (module = './worker.ts', before: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['tsx', ...before].flatMap((one) => ['--import', one]),
  });

/**
 * Measures servers in as many processes at once, each one server at a time, so that none disturbs another. A process that dies
 * takes only its own measurement with it. `start`: starts such a process.
 */
export async function measureAll<Task extends object>(
  tasks: readonly Task[],
  processes: number,
  onMeasured: (task: Task, measurement: Measurement) => void,
  start: () => ChildProcess = startWorker,
): Promise<Measurement[]> {
  const workers = Array.from({ length: Math.min(processes, tasks.length) }, () => new Worker(start));
  const lanes = workers.map((worker) => async (task: Task) => {
    const measurement = await worker.measure(task);
    onMeasured(task, measurement);
    return measurement;
  });
  try {
    return await schedule(tasks, lanes);
  } finally {
    for (const worker of workers) worker.stop();
  }
}

/** A process that measures one server after the other; another takes its place if it dies. */
class Worker {
  readonly #start: () => ChildProcess;
  #process: ChildProcess;

  constructor(start: () => ChildProcess) {
    this.#start = start;
    this.#process = start();
  }

  measure(task: object): Promise<Measurement> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) this.#process = this.#start();
    const worker = this.#process;
    return new Promise((resolve) => {
      const failed = (why: string) => resolve({ failures: [], passes: [], harnessFaults: [why], wallMs: 0 });
      const onExit = (code: number | null, signal: string | null) =>
        failed(`its process died (${signal ?? code})`);
      worker.once('exit', onExit);
      worker.once('message', ({ measurement, error }: { measurement?: Measurement; error?: string }) => {
        worker.off('exit', onExit);
        if (measurement) resolve(measurement);
        else failed(error ?? 'nothing came of it');
      });
      worker.send(task);
    });
  }

  stop(): void {
    this.#process.kill();
  }
}

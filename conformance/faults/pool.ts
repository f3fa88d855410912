import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure.js';
import type { Task } from './worker.js';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Measures servers in as many processes at once, each one server at a time, so that none disturbs another. A process that dies
 * takes only its own measurement with it.
 */
export async function measureAll(
  tasks: readonly Task[],
  processes: number,
  onMeasured: (task: Task, measurement: Measurement) => void,
): Promise<Measurement[]> {
  const results: Measurement[] = new Array(tasks.length);
  const waiting = [...tasks.keys()];
  const lane = async () => {
    let worker = fork(WORKER);
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      const task = tasks[i]!;
      const measurement = await measureIn(worker, task);
      if (worker.exitCode !== null || worker.signalCode !== null) worker = fork(WORKER);
      results[i] = measurement;
      onMeasured(task, measurement);
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: Math.min(processes, tasks.length) }, lane));
  return results;
}

function measureIn(worker: ChildProcess, task: Task): Promise<Measurement> {
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

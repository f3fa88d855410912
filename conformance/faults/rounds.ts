import type { Measurement } from './measurement.js';
import { measureAll } from './pool.js';
import type { Task } from './worker.js';

/** What one server came to, and what is wrong with that. */
export interface Outcome {
  task: Task;
  measurement: Measurement;
  problems: readonly string[];
  /** It does not count yet: the server is measured once more. */
  isAskedAgain: boolean;
}

/**
 * Measures servers, and once more those with which something is wrong: in full, since the matrix that names cases is of an
 * earlier commit, and with fewer beside them, since a busy machine leaves things unsettled. What went wrong with the kit
 * itself, or passes on a null server, counts at once.
 * @param processes how many at once, in the first round and in the second
 * @returns what was measured last, by the ids of the servers
 */
export async function measureTwice(
  tasks: readonly Task[],
  processes: readonly [number, number],
  problemsOf: (task: Task, measurement: Measurement) => string[],
  onOutcome: (outcome: Outcome) => void,
  measure: typeof measureAll<Task> = measureAll,
): Promise<Map<string, Measurement>> {
  const measured = new Map<string, Measurement>();
  const doubtful: Task[] = [];
  const judged = (isFirst: boolean) => (task: Task, measurement: Measurement) => {
    measured.set(task.id, measurement);
    const problems = problemsOf(task, measurement);
    const isFinal = task.kind === 'null' || measurement.harnessFaults.length > 0;
    const isAskedAgain = isFirst && problems.length > 0 && !isFinal;
    if (isAskedAgain) doubtful.push(task);
    onOutcome({ task, measurement, problems, isAskedAgain });
  };
  await measure(tasks, processes[0], judged(true));
  const inFull = doubtful.map(({ cases: _, ...task }): Task => task);
  await measure(inFull, processes[1], judged(false));
  return measured;
}

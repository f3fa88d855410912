/**
 * Runs tasks side by side, at most `jobs` at once, in the given order. `alone` ones run after the others, one by one.
 * The result keeps the order of the tasks.
 */
export async function schedule<T, R>(
  tasks: readonly T[],
  { jobs, alone }: { jobs: number; alone: (task: T) => boolean },
  run: (task: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(tasks.length);
  const together = [...tasks.keys()].filter((i) => !alone(tasks[i]!));
  const worker = async () => {
    for (let i = together.shift(); i !== undefined; i = together.shift()) results[i] = await run(tasks[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, together.length) }, worker));
  for (const [i, task] of tasks.entries()) if (alone(task)) results[i] = await run(task);
  return results;
}

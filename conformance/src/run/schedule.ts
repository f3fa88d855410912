/** Runs tasks in the given order, at most `jobs` at once. The results are in the order of the tasks. */
export async function schedule<T, R>(
  tasks: readonly T[],
  jobs: number,
  run: (task: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(tasks.length);
  const waiting = [...tasks.keys()];
  const worker = async () => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) results[i] = await run(tasks[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, worker));
  return results;
}

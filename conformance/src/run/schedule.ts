/**
 * Runs tasks in the given order, at most one per worker at once: a worker that is done takes the next. The results are in
 * the order of the tasks.
 */
export async function schedule<T, R>(
  tasks: readonly T[],
  workers: readonly ((task: T) => Promise<R>)[],
): Promise<R[]> {
  const results: R[] = new Array(tasks.length);
  let next = 0;
  const work = async (run: (task: T) => Promise<R>) => {
    while (next < tasks.length) {
      const i = next++;
      results[i] = await run(tasks[i]!);
    }
  };
  await Promise.all(workers.map(work));
  return results;
}

/** A number of places that tasks share: each is let in when as many as it needs are free, in the order of asking. */
export class Room {
  readonly #places: number;
  readonly #waiting: { needs: number; enter: () => void }[] = [];
  #free: number;

  constructor(places: number) {
    this.#places = places;
    this.#free = places;
  }

  /** Runs `task` in so many places; one that needs more than there are gets all of them. */
  async within<R>(wanted: number, task: () => Promise<R>): Promise<R> {
    const needs = Math.min(wanted, this.#places);
    await new Promise<void>((enter) => {
      this.#waiting.push({ needs, enter });
      this.#admit();
    });
    try {
      return await task();
    } finally {
      this.#free += needs;
      this.#admit();
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && next.needs <= this.#free; next = this.#waiting[0]) {
      this.#free -= next.needs;
      this.#waiting.shift();
      next.enter();
    }
  }
}

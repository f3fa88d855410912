/** The requests of one session that run handlers which have not answered yet. */
export class Calls {
  private readonly running = new Map<string, RunningCall>();

  get size(): number {
    return this.running.size;
  }

  has(id: string): boolean {
    return this.running.has(id);
  }

  add(id: string, call: RunningCall): void {
    this.running.set(id, call);
  }

  /** Only if it is still this call: the id may have been used anew. */
  remove(id: string, call: RunningCall): void {
    if (this.running.get(id) === call) this.running.delete(id);
  }

  /** Tells every handler to stop. The promise resolves when all have ended, whether they heeded it or not. */
  cancel(): Promise<unknown> {
    const calls = [...this.running.values()];
    for (const { cancel } of calls) cancel();
    return Promise.allSettled(calls.map(({ done }) => done));
  }
}

/** A handler that runs. */
export interface RunningCall {
  readonly done: Promise<unknown>;
  readonly cancel: () => void;
}

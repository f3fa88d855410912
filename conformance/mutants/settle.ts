/** What is asked of a run here. */
interface Run {
  /** Of the kit; null if it did not end. */
  readonly exit: number | null;
  readonly cases: { readonly failed: readonly string[]; readonly unsettled: readonly string[] };
}

/** Of the cases that failed so many are asked again: one that fails twice is enough. */
const AGAIN = 12;
/** How often at most. */
const ROUNDS = 3;

/**
 * Asks again what a busy machine may have got wrong: cases that failed, and if none did, cases that stayed unsettled. Returns the run
 * that decided. A failure counts if one of its cases fails a second time; where that was not found out, the exit code is 2.
 */
export async function settle<R extends Run>(
  whole: R,
  again: (cases: readonly string[]) => Promise<R>,
): Promise<R> {
  let run = whole;
  for (let round = 0; round < ROUNDS; round++) {
    const { failed, unsettled } = run.cases;
    const doubtful = run.exit === 1 ? failed.slice(0, AGAIN) : run.exit === 2 ? unsettled : [];
    if (doubtful.length === 0) return run;
    const next = await again(doubtful);
    if (run.exit === 1 && next.exit === 1) return next;
    run = next;
  }
  return run.exit === 1 ? { ...run, exit: 2 } : run;
}

/**
 * Runs code of the application that nobody waits for: what it throws, at once or as a rejection, goes to `onError`, and
 * nothing of it comes out here.
 */
export function guarded(run: () => unknown, onError: (error: unknown) => void): void {
  try {
    const result = run();
    if (isThenable(result)) Promise.resolve(result).then(undefined, onError);
  } catch (error) {
    onError(error);
  }
}

/** Whether something has to be awaited. Throws what a getter of it throws. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

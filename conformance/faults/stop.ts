import type { Running } from './variant.js';

/** Stops a variant in order, and at once if it does not. */
export async function stopInOrder(running: Running): Promise<void> {
  await atMost(STOP_MS, running.drain());
  await atMost(STOP_MS, running.close());
}

/** A faulty server need not stop; then it is left behind, with nobody who knows its port. */
const STOP_MS = 3_000;

function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(done, done);
  });
}

import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { takeoverWaitsFor } from '../parts/collection.js';

/** Above what a takeover may take, and below what a welcome may. */
const PAUSE_MS = 0.8 * shortTimings.welcomeTimeoutMs;

export default fault({
  id: 'TK28',
  name: 'each takeover waits a while, so that the old session has surely gone',
  explained: {
    'no-bare-end':
      'the kit lets the old connection read again when the newcomer is welcomed, and it has been reset by then',
  },
  cure: 'Await the fence, which is a fact; a pause is a guess that costs every reconnect.',
  replace: {
    createRegistry: takeoverWaitsFor((old) => performance.now() - old.fencedAt > PAUSE_MS),
  },
});

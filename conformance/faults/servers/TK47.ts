import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { takeoverWaitsFor } from '../parts/collection.js';

/** Above what a takeover may take, and below what a welcome may. */
const PAUSE_MS = 0.8 * shortTimings.welcomeTimeoutMs;

export default fault({
  id: 'TK47',
  name: 'from the second takeover of an identity on each waits a while, so that its clients calm down',
  cure: 'Refuse who comes too often by rate-limited, with a hint when to come back; let nobody wait.',
  replace: () => {
    const taken = new Map<string, Set<object>>();
    return {
      createRegistry: takeoverWaitsFor((old) => {
        const all = (taken.get(old.clientId) ?? new Set()).add(old);
        taken.set(old.clientId, all);
        return all.size < 2 || performance.now() - old.fencedAt > PAUSE_MS;
      }),
    };
  },
});

import type { End } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

/** How long a newcomer has to prove itself, in ms. */
const PROBATION_MS = 150;

export default fault({
  id: 'TK17',
  name: 'the old session comes back when the newcomer fails',
  explained: {
    'at-most-one': 'the session that came back answers',
    'SW-TEARDOWN-16': 'the old session goes offline only after the probation',
    'SW-TEARDOWN-3': 'the old session goes offline only after the probation',
  },
  cure: 'Fence for good: when the newcomer fails, the identity is offline until the next hello.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      teardown(target, end) {
        const connection = connectionOf(target);
        if (end.cause !== 'session-taken-over') return rightTeardown(target, end);
        // Only put aside, and ended when the newcomer has lived for a while.
        connection.phase = 'closing';
        setTimeout(() => decide(connection, end), PROBATION_MS);
      },
    };

    function decide(connection: ReturnType<typeof connectionOf>, end: End): void {
      if (connection.phase !== 'closing') return;
      connection.phase = 'effective';
      if (collection.find(connection.clientId)) rightTeardown(connection, end);
      else collection.put(connection);
    }
  },
});

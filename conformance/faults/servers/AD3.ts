import type { Connection } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { onlyFor, rightTeardown } from '../parts/teardown.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'AD3',
  name: 'a session in a black hole is served again when the network is back',
  explained: {
    'SW-TEARDOWN-16': 'the old session goes offline only when it answers',
    'SW-TEARDOWN-3': 'the old session goes offline only when it answers',
  },
  cure: 'Fence at the takeover, not when the old connection shows a sign of life.',
  replace: () => {
    /** Taken over, and to be ended when they next say something. */
    const doomed = new WeakMap<Connection, () => void>();
    return {
      teardown: onlyFor(['session-taken-over', 'session-redialled'], (target, end) => {
        const connection = connectionOf(target);
        if (!connection.effective) return rightTeardown(target, end);
        doomed.set(connection, () => rightTeardown(target, end));
        connection.sendHeartbeat(1_000_000_000);
      }),
      createTransport: tapped((connection) => ({
        onText(text) {
          connection.onText(text);
          const finish = doomed.get(connection);
          doomed.delete(connection);
          if (connection.effective) finish?.();
        },
      })),
    };
  },
});

import type { Connection } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'EP4',
  name: 'an exception in one session ends them all',
  cure: 'Catch exceptions for each session, inside the loop over all of them.',
  alone: true,
  replace: () => {
    const all = new Set<Connection>();
    return {
      createTransport: tapped((connection) => {
        all.add(connection);
        return {
          onGone() {
            all.delete(connection);
            connection.onGone();
          },
        };
      }),
      teardown(target, end) {
        rightTeardown(target, end);
        if (end.cause !== 'internal-error') return;
        for (const other of all) if (other !== connectionOf(target)) other.happen('failure');
      },
    };
  },
});

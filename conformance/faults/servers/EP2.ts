import type { Connection } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';
import { LooseTransport, tapped } from '../parts/transport.js';

export default fault({
  id: 'EP2',
  name: 'every heartbeat after an error is one more error',
  explained: {
    'SW-MESSAGE-*': 'a malformed message does not end the connection',
    'SW-HANDSHAKE-10': 'a second hello does not end the connection either',
    'SW-LIMIT-6': 'nor does JSON that nests too deeply',
  },
  cure: 'End the connection with the error; that a session cannot be found any more is no answer to its client.',
  replace: () => {
    const collection = openCollection();
    const forgotten = new WeakSet<Connection>();
    return {
      createRegistry: collection.createRegistry,
      teardown(target, end) {
        const connection = connectionOf(target);
        if (!connection.effective || end.cause !== 'protocol-violation') return rightTeardown(target, end);
        collection.remove(connection.clientId);
        connection.stopTimers();
        forgotten.add(connection);
      },
      createTransport: (...args) => {
        const transport = tapped(
          (connection) => ({
            onText(text) {
              if (forgotten.has(connection))
                (transport as LooseTransport).force({
                  type: 'error',
                  code: 'unknown-type',
                  message: 'No such session.',
                });
              else connection.onText(text);
            },
          }),
          (...rest) => new LooseTransport(...rest),
        )(...args);
        return transport;
      },
    };
  },
});

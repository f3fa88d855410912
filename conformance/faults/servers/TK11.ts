import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { without } from '../parts/teardown.js';

export default fault({
  id: 'TK11',
  name: 'a late answer goes to whoever has the identity now',
  violates: ['SW-TAKEOVER-8', 'SW-MESSAGE-10'],
  cure: 'Answer on the session that asked, and drop the answer when it has ended.',
  replace: {
    // The calls go on, and their answers are sent by identity.
    teardown: without('calls'),
    createDispatcher: (host) => {
      const right = createDispatcher(host);
      return {
        dispatch(connection, request) {
          const byIdentity = Object.create(connection, {
            send: {
              value: (message: never) =>
                (host.registry.find(connection.clientId) ?? connection).send(message),
            },
          });
          right.dispatch(byIdentity, request);
        },
      };
    },
  },
});

import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'TK35',
  name: 'the end of the old connection stops the subscriptions of its identity',
  cure: 'Let a subscription belong to a session; what the end of another one stops is its own.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onGone() {
          connection.onGone();
          const current = collection.find(connection.clientId);
          if (current !== connection) current?.application?.stopTimers();
        },
      })),
    };
  },
});

import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { insideOf } from '../parts/inside.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'HB28',
  name: 'the late end of the old connection cancels the silence timer of its successor',
  cure: 'Let a session hold its own timers; nothing that belongs to one is looked up by its identity.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onGone() {
          connection.onGone();
          const current = collection.find(connection.clientId);
          if (current && current !== connection) insideOf(current).pulse?.silence.cancel();
        },
      })),
    };
  },
});

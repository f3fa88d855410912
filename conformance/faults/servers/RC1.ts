import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'RC1',
  name: 'the end of the old connection removes the entry of the new one',
  explained: {
    'SW-TEARDOWN-1': 'the session that was taken out of the slot is not ended',
    'SW-TAKEOVER-*': 'the next connection finds the slot empty, and takes over from nobody',
  },
  cure: 'Remove by key and value: only if the entry is still that of the connection that has ended.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onGone() {
          connection.onGone();
          collection.remove(connection.clientId);
        },
      })),
    };
  },
});

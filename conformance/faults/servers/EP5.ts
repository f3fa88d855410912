import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'EP5',
  name: 'error and close handler both clean up, and the second takes the successor',
  explained: {
    '*-not-abandoned': 'the successor that was taken out of the slot is not ended',
  },
  cure: 'Clean up once, and only what is one’s own: the close handler of a session that was ended finds nothing to do.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onGone() {
          if (connection.ending?.cause === 'protocol-violation') collection.remove(connection.clientId);
          connection.onGone();
        },
      })),
    };
  },
});

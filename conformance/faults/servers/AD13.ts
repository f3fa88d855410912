import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

/** How long a dropped client is waited for before the clean-up runs, in ms. */
const GRACE_MS = 60;

export default fault({
  id: 'AD13',
  name: 'the clean-up after a connection ends whoever is online by then',
  explained: {
    '*-lives-on': 'the newcomer is ended by what was meant for its predecessor',
    'SW-TAKEOVER-3': 'the newcomer is told that it was kicked',
    'SW-TAKEOVER-13': 'the winner is ended, too',
    'SW-TAKEOVER-6': 'the newcomer has left the slot when the next one comes',
    '*#c-took-over-b': 'the newcomer has left the slot when the next one comes',
    'SW-TEARDOWN-16': 'the newcomer goes offline at once',
    'drop/all-at-once#ended-once': 'the newcomer goes offline soon',
  },
  cure: 'Let what runs after the end of a connection act on the session of that connection alone, never on the one of its identity.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onGone() {
          connection.onGone();
          if (connection.epoch === 0) return;
          const cleanUp = () => collection.find(connection.clientId)?.happen('kicked');
          if (connection.ending?.cause === 'transport-lost') setTimeout(cleanUp, GRACE_MS);
          else cleanUp();
        },
      })),
    };
  },
});

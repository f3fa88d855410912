import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

/** How long after the end of a connection the clean-up runs, in ms. */
const LATER_MS = 60;

export default fault({
  id: 'AD13',
  name: 'the clean-up after a connection ends whoever is online by then',
  violates: ['SW-TEARDOWN-2'],
  explained: {
    '*-lives-on': 'the newcomer is ended by what was meant for its predecessor',
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
          if (connection.epoch > 0)
            setTimeout(() => collection.find(connection.clientId)?.happen('kicked'), LATER_MS);
        },
      })),
    };
  },
});

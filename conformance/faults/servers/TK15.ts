import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'TK15',
  name: 'the close handler of the old connection closes the session of its identity',
  explained: {
    '*-lives-on': 'the newcomer is ended when the old connection answers its Close',
    'SW-TAKEOVER-3': 'the newcomer is told that it was kicked',
    'SW-TAKEOVER-13': 'the winner is ended, too',
    'SW-TEARDOWN-16': 'the newcomer goes offline at once',
    'SW-LIMIT-1': 'the newcomer is ended before the limit is reached',
    'takeover/refused-attempt#b-took-over-a':
      'what is refused ends the session in the slot when its connection closes',
  },
  cure: 'Let a close handler end its own session alone, and compare before it touches the slot.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createTransport: tapped((connection) => ({
        onClose(code) {
          const current = collection.find(connection.clientId);
          connection.onClose(code);
          if (current !== connection) current?.happen('kicked');
        },
      })),
    };
  },
});

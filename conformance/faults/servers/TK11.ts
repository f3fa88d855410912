import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { without } from '../parts/teardown.js';

export default fault({
  id: 'TK11',
  name: 'a late answer goes to whoever has the identity now',
  cure: 'Answer on the session that asked, and drop the answer when it has ended.',
  replace: () => {
    const { createRegistry, find } = openCollection();
    return {
      createRegistry,
      // The calls go on, and their answers are sent by identity.
      teardown: without('calls'),
      createDispatcher(means) {
        const right = createDispatcher(means);
        return {
          dispatch(caller, request) {
            const byIdentity = Object.create(caller, {
              send: {
                value: (message: never) => (find(caller.session.clientId) ?? caller).send(message),
              },
            });
            right.dispatch(byIdentity, request);
          },
        };
      },
    };
  },
});

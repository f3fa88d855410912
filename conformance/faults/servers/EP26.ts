import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';

/** So many requests of unknown methods look like an attack. */
const MOST = 5;

export default fault({
  id: 'EP26',
  name: 'the fifth request of an unknown method ends the session',
  explained: {
    'heartbeat/refused-life#a-lives-on': 'what it asks for are requests of an unknown method',
  },
  cure: 'Answer each of them by its error: a newer client may ask for what this server does not know yet.',
  replace: {
    createDispatcher: (means) => {
      const right = createDispatcher(means);
      const unknown = new WeakMap<object, number>();
      return {
        dispatch(caller, request) {
          const count = (unknown.get(caller) ?? 0) + (means.methods.has(request.method) ? 0 : 1);
          unknown.set(caller, count);
          if (count < MOST) right.dispatch(caller, request);
          else connectionOf(caller).happen('violation');
        },
      };
    },
  },
});

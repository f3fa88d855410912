import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { onFailure } from '../parts/pending.js';

/** So many handlers that throw look like an attack. */
const MOST = 5;

export default fault({
  id: 'EP28',
  name: 'the fifth request whose handler throws ends the session',
  cure: 'Answer each of them by its error: what fails is the handler, and the session goes on.',
  replace: {
    createDispatcher: (means) => {
      const right = createDispatcher(means);
      const failures = new WeakMap<object, number>();
      return {
        dispatch(caller, request) {
          right.dispatch(
            onFailure(caller, () => {
              const count = (failures.get(caller) ?? 0) + 1;
              failures.set(caller, count);
              if (count >= MOST) connectionOf(caller).happen('violation');
            }),
            request,
          );
        },
      };
    },
  },
});

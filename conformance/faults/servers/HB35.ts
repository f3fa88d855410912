import { createDispatcher } from '@solowire/reference-server';
import type { Request } from '@solowire/spec';
import { fault } from '../fault.js';

/** How often it is looked whether the handler has ended, in ms. */
const LOOK_MS = 5;

export default fault({
  id: 'HB35',
  name: 'the requests of a session are answered one after the other, in their order',
  explained: {
    'limit/pending-requests#one-refused': 'a request is taken only when the one before is answered',
    'message/duplicate-id#a-refused': 'the second request is taken only when the first is answered',
  },
  cure: 'Run handlers beside one another; ask for an order only where one request needs the effect of another.',
  replace: {
    createDispatcher(means) {
      const right = createDispatcher(means);
      const waiting = new WeakMap<object, Request[]>();
      return {
        dispatch(caller, request) {
          const queue = waiting.get(caller) ?? [];
          waiting.set(caller, queue);
          queue.push(request);
          const serve = () => {
            while (queue.length > 0 && (caller.calls.size === 0 || !caller.effective))
              right.dispatch(caller, queue.shift()!);
            if (queue.length > 0) setTimeout(serve, LOOK_MS).unref();
          };
          if (queue.length === 1) serve();
        },
      };
    },
  },
});

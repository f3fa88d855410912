import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';

export default fault({
  id: 'EP16',
  name: 'an unknown method ends the session, and a duplicate id is not looked at',
  explained: {
    'message/largest#*': 'the largest request is one of an unknown method',
    'message/longest-id#*': 'so is that with the longest id',
    'heartbeat/refused-life#*': 'so are those that are to be refused',
  },
  cure: 'Answer both by an error of the request, and let the session live.',
  replace: {
    createDispatcher: (means) => {
      const right = createDispatcher(means);
      return {
        dispatch(caller, request) {
          if (!means.methods.has(request.method)) connectionOf(caller).fail(new Error('no such method'));
          else if (caller.calls.has(request.id))
            caller.send({ type: 'response', id: request.id, result: null });
          else right.dispatch(caller, request);
        },
      };
    },
  },
});

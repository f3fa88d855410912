import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';

export default fault({
  id: 'EP20',
  name: 'a duplicate id ends the session',
  cure: 'Answer the second request by the error duplicate-id, and let the first one go on.',
  replace: {
    createDispatcher(means) {
      const right = createDispatcher(means);
      return {
        dispatch(caller, request) {
          if (caller.calls.has(request.id)) connectionOf(caller).fail(new Error('duplicate key'));
          else right.dispatch(caller, request);
        },
      };
    },
  },
});

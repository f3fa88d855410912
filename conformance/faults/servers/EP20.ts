import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP20',
  name: 'a duplicate id ends the session',
  violates: ['SW-MESSAGE-12'],
  cure: 'Answer the second request by the error duplicate-id, and let the first one go on.',
  replace: {
    createDispatcher(host) {
      const right = createDispatcher(host);
      return {
        dispatch(connection, request) {
          if (connection.calls.has(request.id)) connection.fail(new Error('duplicate key'));
          else right.dispatch(connection, request);
        },
      };
    },
  },
});

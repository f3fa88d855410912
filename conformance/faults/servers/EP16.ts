import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP16',
  name: 'an unknown method ends the session, and a duplicate id is not looked at',
  violates: ['SW-MESSAGE-11', 'SW-MESSAGE-12'],
  explained: {
    'message/largest#*': 'the largest request is one of an unknown method',
  },
  cure: 'Answer both by an error of the request, and let the session live.',
  replace: {
    createDispatcher: (host) => {
      const right = createDispatcher(host);
      return {
        dispatch(connection, request) {
          if (!host.methods.has(request.method)) connection.fail(new Error('no such method'));
          else if (connection.calls.has(request.id))
            connection.send({ type: 'response', id: request.id, result: null });
          else right.dispatch(connection, request);
        },
      };
    },
  },
});

import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP15',
  name: 'a request is answered twice',
  cure: 'Answer a request where its handler ends, and nowhere else.',
  replace: {
    createDispatcher: (means) => {
      const right = createDispatcher(means);
      return {
        dispatch(caller, request) {
          right.dispatch(caller, request);
          if (request.method === 'test.echo') right.dispatch(caller, request);
        },
      };
    },
  },
});

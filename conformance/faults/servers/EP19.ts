import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP19',
  name: 'a request that comes while a handler runs is lost',
  explained: {
    'limit/pending-requests#one-refused': 'of many requests at once all but the first are lost',
    'message/duplicate-id#a-refused': 'the second request is lost like any other',
  },
  cure: 'Queue what arrives, or run handlers beside one another; a busy flag must not drop a request.',
  replace: {
    createDispatcher(means) {
      const right = createDispatcher(means);
      return {
        dispatch(caller, request) {
          if (caller.calls.size === 0) right.dispatch(caller, request);
        },
      };
    },
  },
});

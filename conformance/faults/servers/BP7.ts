import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'BP7',
  name: 'the number of unanswered requests is announced and not enforced',
  cure: 'Count the requests of a session that are unanswered, and refuse those beyond by too-many-requests.',
  replace: {
    createDispatcher: (means) => createDispatcher({ ...means, maxPendingRequests: Number.POSITIVE_INFINITY }),
  },
});

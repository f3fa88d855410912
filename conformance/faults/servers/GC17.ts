import { fault } from '../fault.js';

export default fault({
  id: 'GC17',
  name: 'every client gets the same hint when to come back',
  cure: 'Spread retryAfterMs over the clients, or they all come back in one instant.',
  replace: { chooseRetryAfter: (drainMs) => drainMs },
});

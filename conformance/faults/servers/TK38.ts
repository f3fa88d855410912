import { fault } from '../fault.js';
import { subscriptionsByIdentity } from '../parts/subscription.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'TK38',
  name: 'whoever floods is cut off without its subscriptions being ended',
  cure: 'End every session by the same steps, whatever it has done.',
  replace: { teardown: onlyFor(['rate-limited'], without('subscriptions')) },
  options: subscriptionsByIdentity,
});

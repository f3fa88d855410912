import { fault } from '../fault.js';
import { subscriptionsByIdentity } from '../parts/subscription.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'TK39',
  name: 'the application is not told of sessions that end by a fault in their frames',
  cure: 'Tell the application where the session is fenced, not in the handler of one kind of end.',
  replace: { teardown: onlyFor(['framing-error'], without('subscriptions')) },
  options: subscriptionsByIdentity,
});

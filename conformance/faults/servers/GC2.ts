import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'GC2',
  name: 'after both Closes the server waits for the client to end TCP',
  explained: {
    'tcp-ends-after-close': 'it is the same end of TCP',
    'lifetime/churn-leaves-nothing#no-descriptors':
      'connections that the client closed and keeps open pile up',
    'lifetime/churn-leaves-nothing#no-sockets': 'connections that the client closed and keeps open pile up',
    'profile/observe-is-true#nothing-left': 'a connection that the client closed is still there',
  },
  cure: 'End TCP as soon as both Closes are through: the server does so first (RFC 6455 §7.1.1).',
  replace: { teardown: onlyFor(['client-close'], without('transport')) },
});

import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'GC6',
  name: 'there is no close timeout',
  explained: {
    'limit/unread-is-reset#a-reset': 'without a timeout nobody is reset either',
    '*-not-abandoned': 'a deaf connection stays open',
    'SW-TEARDOWN-7': 'a client that keeps its side of TCP open keeps its socket, too',
    'close/*#a-tcp-ended': 'a client that has closed wrongly answers no Close',
  },
  cure: 'Start a timer with every Close that ends TCP if the peer does not answer.',
  replace: { createTimers: timersWithout('closeTimeoutMs') },
});

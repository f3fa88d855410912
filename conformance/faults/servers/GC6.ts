import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'GC6',
  name: 'there is no close timeout',
  violates: ['SW-CLOSE-6'],
  explained: {
    '*-not-abandoned': 'a deaf connection stays open',
  },
  cure: 'Start a timer with every Close that ends TCP if the peer does not answer.',
  replace: { createTimers: timersWithout('closeTimeoutMs') },
});

import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HS22',
  name: 'no hello is ever answered',
  cure: 'See that the handler of the first message is called, and give every hello a deadline of its own.',
  replace: {
    createTimers: timersWithout('welcomeTimeoutMs'),
    createAdmission: () => ({ admit: async () => {} }),
  },
});

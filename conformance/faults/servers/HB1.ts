import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HB1',
  name: 'a silent client is never ended',
  violates: ['SW-HEARTBEAT-6', 'SW-HEARTBEAT-9'],
  cure: 'Give each session a deadline of its own that only life of the client moves.',
  replace: { createTimers: timersWithout('deadAfterMs') },
});

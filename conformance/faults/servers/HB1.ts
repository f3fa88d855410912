import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HB1',
  name: 'a silent client is never ended',
  violates: ['SW-HEARTBEAT-6', 'SW-HEARTBEAT-9'],
  explained: {
    'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot',
  },
  cure: 'Give each session a deadline of its own that only life of the client moves.',
  replace: { createTimers: timersWithout('deadAfterMs') },
});

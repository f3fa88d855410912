import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HB1',
  name: 'a silent client is never ended',
  explained: {
    'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot',
    'heartbeat/silence-with-pings#silence-not-too-late': 'that client is silent, too',
  },
  cure: 'Give each session a deadline of its own that only life of the client moves.',
  replace: { createTimers: timersWithout('deadAfterMs') },
});

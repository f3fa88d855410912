import { fault } from '../fault.js';
import { timersWith } from '../parts/timers.js';

/** How often the sweep comes by, in ms. */
const SWEEP_MS = 1_000;

export default fault({
  id: 'HB2',
  name: 'silence is noticed by a sweep that comes too seldom',
  explained: { 'heartbeat/silence-with-pings#silence-not-too-late': 'that silence waits for the sweep, too' },
  cure: 'Check deadlines at a fraction of dead-after, or give each session a timer of its own.',
  replace: {
    createTimers: timersWith(
      (start) => (name, ms, fire) =>
        start(name, name === 'deadAfterMs' ? Math.ceil(ms / SWEEP_MS) * SWEEP_MS : ms, fire),
    ),
  },
});

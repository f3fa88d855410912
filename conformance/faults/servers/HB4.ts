import type { Timer } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { timersWith } from '../parts/timers.js';

export default fault({
  id: 'HB4',
  name: 'each ping of the server re-arms the timeout',
  explained: {
    'heartbeat/silence#b-took-over-nobody': 'the silent session is still in the slot',
    'heartbeat/silence-with-pings#silence-not-too-late': 'the pings go on there, too',
  },
  cure: 'Let the answer to a ping move the deadline, not its sending.',
  replace: () => {
    // A session starts its first interval, and then its deadline; each later interval belongs to the same callback.
    const deadlines = new Map<() => void, () => void>();
    let newest: () => void = () => {};
    return {
      createTimers: timersWith((start) => (name, ms, fire) => {
        if (name === 'intervalMs') {
          newest = fire;
          deadlines.get(fire)?.();
        }
        if (name !== 'deadAfterMs') return start(name, ms, fire);
        const session = newest;
        let timer: Timer = start(name, ms, fire);
        deadlines.set(session, () => {
          timer.cancel();
          timer = start(name, ms, fire);
        });
        return {
          cancel() {
            deadlines.delete(session);
            timer.cancel();
          },
        };
      }),
    };
  },
});

import { setTimeout as after } from 'node:timers/promises';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';
import { tapped } from '../parts/transport.js';

/** What one dead session costs each message of the living, in ms. */
const EACH_MS = 40;

export default fault({
  id: 'RL4',
  name: 'each message waits while every dead session is tried in turn',
  explained: {
    'acknowledged-once': 'acknowledgements of a bystander wait as long',
    'control-untouched': 'so does its life, until it counts as dead',
  },
  cure: 'Keep sessions that are being ended out of every loop that serves the others.',
  // Long enough for the bystander to be late instead of dead.
  options: { parameters: { deadAfterMs: 3_000 } },
  alone: true,
  replace: () => {
    const dead = new Set<object>();
    return {
      teardown(target, end) {
        rightTeardown(target, end);
        if (connectionOf(target).epoch > 0) dead.add(target);
      },
      createTransport: tapped((connection) => {
        let last = Promise.resolve();
        let waiting = 0;
        return {
          onText(text) {
            const costMs = EACH_MS * dead.size;
            if (costMs === 0 && waiting === 0) return connection.onText(text);
            waiting += 1;
            last = last
              .then(() => after(costMs))
              .then(() => {
                waiting -= 1;
                connection.onText(text);
              });
          },
          onGone() {
            connection.onGone();
            dead.delete(connection);
          },
        };
      }),
    };
  },
});

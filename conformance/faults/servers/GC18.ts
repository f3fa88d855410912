import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { onlyFor, withSteps } from '../parts/teardown.js';

/** A round that comes long after the answer was due. */
const TICK_MS = 4 * shortTimings.ackTimeoutMs;

export default fault({
  id: 'GC18',
  name: 'a Close is answered in a later tick alone',
  explained: {
    'lifetime/churn-leaves-nothing#*': 'the sockets of those who closed wait for their round',
  },
  cure: 'Answer a Close in the handler that receives it, not in the next round of a timer.',
  replace: {
    teardown: onlyFor(
      ['client-close'],
      withSteps({
        bye() {},
        close(target, end) {
          setTimeout(() => {
            target.sendBye(end);
            target.sendClose(end);
            target.endTransport(end);
          }, TICK_MS);
        },
        transport() {},
      }),
    ),
  },
});

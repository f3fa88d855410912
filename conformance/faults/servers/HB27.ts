import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { onlyFor, rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'HB27',
  name: 'the heartbeat timer is cancelled by a takeover and survives a silence',
  cure: 'Stop the timers of a session in its teardown, whatever ended it.',
  replace: () => {
    const collection = openCollection();
    let n = 1_000_000;
    return {
      createRegistry: collection.createRegistry,
      teardown: onlyFor(['heartbeat-timeout'], (target, end) => {
        const { clientId, epoch } = connectionOf(target);
        rightTeardown(target, end);
        if (epoch === 0) return;
        const timer = setInterval(
          () => collection.find(clientId)?.sendHeartbeat(n++),
          shortTimings.intervalMs,
        );
        // The server of a run has no end that the timer could hear of.
        timer.unref();
      }),
    };
  },
});

import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'HB10',
  name: 'the ping timer of a session survives its takeover',
  cure: 'Stop the timers of a session in its teardown, and let a timer hold its session, not an identity to look up.',
  replace: () => {
    const collection = openCollection();
    let n = 1_000_000;
    return {
      createRegistry: collection.createRegistry,
      teardown(target, end) {
        const { clientId, epoch } = connectionOf(target);
        rightTeardown(target, end);
        if (epoch === 0) return;
        const timer = setInterval(() => {
          const current = collection.find(clientId);
          if (current) current.sendHeartbeat(n++);
          else clearInterval(timer);
        }, shortTimings.intervalMs);
      },
    };
  },
});

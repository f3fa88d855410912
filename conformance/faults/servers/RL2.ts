import { createTimers, type Timers } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'RL2',
  name: 'the ping timer of an identity is started by each session and stopped by none',
  cure: 'Keep the handle of every timer with the session that started it, and cancel it in its teardown.',
  replace: () => {
    const collection = openCollection();
    let timers: Timers;
    let n = 1_000_000;
    return {
      createRegistry: collection.createRegistry,
      createTimers: (...args) => {
        timers = createTimers(...args);
        return timers;
      },
      teardown(target, end) {
        const { clientId, epoch } = connectionOf(target);
        rightTeardown(target, end);
        if (epoch === 0) return;
        const ping = () => {
          collection.find(clientId)?.sendHeartbeat(n++);
          timers.start('intervalMs', shortTimings.intervalMs, ping);
        };
        timers.start('intervalMs', shortTimings.intervalMs, ping);
      },
    };
  },
});

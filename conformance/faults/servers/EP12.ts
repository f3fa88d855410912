import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { without } from '../parts/teardown.js';

export default fault({
  id: 'EP12',
  name: 'a step of the teardown that throws stops the others',
  explained: {
    'server-heartbeats': 'a session whose teardown stopped half-way is open and sends none',
  },
  cure: 'Run each step of a teardown whatever the ones before it did.',
  replace: () => {
    const upToTheSubscriptions = without('queue', 'calls', 'bye', 'close', 'transport');
    return {
      teardown(target, end) {
        const connection = connectionOf(target);
        let failed = false;
        const { onStepError } = connection;
        connection.onStepError = (...args) => {
          failed = true;
          onStepError.apply(connection, args);
        };
        upToTheSubscriptions(target, end);
        if (!failed) without('fence', 'timers', 'subscriptions')(target, end);
      },
    };
  },
});

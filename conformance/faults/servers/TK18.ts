import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { onlyFor, rightTeardown } from '../parts/teardown.js';
import { LooseTransport } from '../parts/transport.js';

export default fault({
  id: 'TK18',
  name: 'data is sent to the old session after its Close',
  explained: {
    'silent-after-bye': 'what follows the Close follows its bye, too',
    'takeover/subscription#a-hears-nothing-more': 'the late event is data after the bye',
  },
  cure: 'Ask for the state of the connection in the one place that writes, and write nothing behind a Close.',
  replace: () => {
    const transports = new WeakMap<object, LooseTransport>();
    return {
      createTransport: (...args) => {
        const transport = new LooseTransport(...args);
        transports.set(args[2], transport);
        return transport;
      },
      teardown: onlyFor(['session-taken-over', 'session-redialled'], (target, end) => {
        rightTeardown(target, end);
        transports.get(connectionOf(target))?.force({ type: 'event', topic: 'late', data: null });
      }),
    };
  },
});

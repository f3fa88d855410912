import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { withSteps } from '../parts/teardown.js';
import { LooseTransport } from '../parts/transport.js';

export default fault({
  id: 'GC20',
  name: 'a message follows the bye',
  explained: {
    'takeover/subscription#a-hears-nothing-more': 'the message behind the bye is what it hears',
  },
  cure: 'Drop the queue at the fence, and let the Close be the next thing behind the bye.',
  replace: () => {
    const transports = new WeakMap<object, LooseTransport>();
    return {
      createTransport: (...args) => {
        const transport = new LooseTransport(...args);
        transports.set(args[2], transport);
        return transport;
      },
      teardown: withSteps({
        bye(target, end) {
          const connection = connectionOf(target);
          target.sendBye(end);
          if (connection.epoch > 0 && end.bye)
            transports.get(connection)?.force({ type: 'event', topic: 'late', data: null });
        },
      }),
    };
  },
});

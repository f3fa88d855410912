import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { withSteps } from '../parts/teardown.js';

export default fault({
  id: 'GC26',
  name: 'a newcomer that comes too often is told so, and its TCP never ended',
  cure: 'Start the timer that ends TCP with every Close, a refusal too.',
  links: ['https://github.com/websockets/ws/issues/64'],
  replace: {
    teardown: withSteps({
      transport(target, end) {
        const isRefused = connectionOf(target).epoch === 0 && end.cause === 'rate-limited';
        if (!isRefused) target.endTransport(end);
      },
    }),
  },
});

import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { withSteps } from '../parts/teardown.js';

export default fault({
  id: 'GC21',
  name: 'TCP is ended at once after the Close',
  explained: {
    'hello-answered': 'the refusal of a late hello is destroyed by the end',
    'limit/slow-consumer#*': 'what was sent to a slow reader is destroyed by the end',
    'no-bare-end': 'the Close to a slow reader is destroyed by the end',
    'tcp-ends-after-close': 'a FIN behind data that is not read never comes',
  },
  cure: 'Wait for the client’s Close until closeTimeoutMs has passed, so that no reset destroys what was sent.',
  replace: { teardown: withSteps({ transport: (target) => connectionOf(target).abort() }) },
});

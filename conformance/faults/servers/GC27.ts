import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'GC27',
  name: 'a client with a wrong credential is told so, and its TCP never ended',
  cure: 'Start the timer that ends TCP with every Close, a refusal too.',
  replace: { teardown: onlyFor(['authentication-failed'], without('transport')) },
});

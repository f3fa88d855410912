import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'TK3',
  name: 'a taken-over connection is closed, and its TCP never ended',
  explained: {
    '*-not-abandoned': 'a deaf connection that was taken over stays open',
  },
  cure: 'Start a timer with the Close that ends TCP whether the peer has answered or not.',
  replace: { teardown: onlyFor(['session-taken-over', 'session-redialled'], without('transport')) },
});

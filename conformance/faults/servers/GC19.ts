import { fault } from '../fault.js';
import { without } from '../parts/teardown.js';

export default fault({
  id: 'GC19',
  name: 'there is no bye before the Close',
  explained: {
    'handshake/*#a-refused': 'the bye is what tells it',
    '*-told': 'the bye is what tells it',
    '*#*-rate-limited': 'the hint stands in the bye',
    'limit/messages-slide#a-beyond-limit': 'the bye is what tells it',
  },
  cure: 'Send a bye with the same code before every Close with one of the protocol’s own codes.',
  replace: { teardown: without('bye') },
});

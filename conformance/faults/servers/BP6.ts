import { fault } from '../fault.js';
import { closedAs } from '../parts/end.js';

export default fault({
  id: 'BP6',
  name: 'a slow reader is ended with another code',
  cure: 'End it with slow-consumer, so that the client knows that the network or itself is too slow.',
  replace: { chooseEnd: closedAs({ 'slow-consumer': 'internal-error' }) },
});

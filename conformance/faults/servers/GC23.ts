import { fault } from '../fault.js';
import { closedAs } from '../parts/end.js';

export default fault({
  id: 'GC23',
  name: 'a kick looks like a normal close',
  cure: 'End a kicked session with its own code: after a normal close the client comes back at once.',
  replace: { chooseEnd: closedAs({ kicked: 'normal' }) },
});

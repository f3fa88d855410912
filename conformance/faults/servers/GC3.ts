import { fault } from '../fault.js';
import { cutOff, onlyFor } from '../parts/teardown.js';

export default fault({
  id: 'GC3',
  name: 'a Close of the client is answered by the end of TCP alone',
  cure: 'Send the answering Close before TCP is ended.',
  replace: { teardown: onlyFor(['client-close'], cutOff) },
});

import { fault } from '../fault.js';
import { cutOff, onlyFor } from '../parts/teardown.js';

export default fault({
  id: 'HB14',
  name: 'a silent client is cut off without a code',
  cure: 'End a silent session like any other: bye, Close, and the end of TCP. The client may be able to read after all.',
  replace: { teardown: onlyFor(['heartbeat-timeout'], cutOff) },
});

import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'GC1',
  name: 'a Close of the client is not answered',
  explained: {
    'SW-PROFILE-5': 'the connection of a Close that is not answered stays open',
    'SW-TEARDOWN-7': 'the connection of a Close that is not answered stays open',
  },
  cure: 'Answer a Close with a Close, and end TCP then.',
  replace: {
    teardown: onlyFor(['client-close'], without('bye', 'close', 'transport')),
  },
});

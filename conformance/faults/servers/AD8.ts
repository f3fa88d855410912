import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'AD8',
  name: 'a lost connection is told as a clean close',
  explained: {
    'profile/observe-is-true#ends-as-they-were': 'observe tells the same cause',
  },
  cure: 'Tell a Close of the client from an end of TCP without one: wills and alarms hang on the difference.',
  replace: {
    chooseEnd: (cause, detail) =>
      cause === 'transport-lost'
        ? { ...chooseEnd(cause, detail), cause: 'client-close' }
        : chooseEnd(cause, detail),
  },
});

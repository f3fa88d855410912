import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'TK23',
  name: 'a hello is refused with the code of a kick',
  explained: {
    'SW-TAKEOVER-11': 'a stale dial is refused with that code, too',
    'race/parallel-redials#losers-told': 'stale dials are among the losers',
  },
  cure: 'Refuse a hello with the codes that the life cycle has for it.',
  replace: {
    chooseEnd: (cause, detail) =>
      cause === 'stale-attempt' ? { ...chooseEnd('kicked', detail), cause } : chooseEnd(cause, detail),
  },
});

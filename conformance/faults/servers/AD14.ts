import type { Cause } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { presenceWith } from '../parts/presence.js';

/** The ends that come from the client’s socket; the others have a path of their own. */
const TOLD: readonly (Cause | null)[] = [
  'client-close',
  'transport-lost',
  'session-taken-over',
  'session-redialled',
];

export default fault({
  id: 'AD14',
  name: 'presence says offline after a Close, a FIN or a reset, and never after silence, kick, expiry or a violation',
  explained: {
    'SW-TEARDOWN-16': 'the last word on an identity stays online',
  },
  cure: 'Tell the offline in the one teardown that every path goes through.',
  replace: {
    createPresence: presenceWith((tell, change) => {
      if (change.online || TOLD.includes(change.cause)) tell(change);
    }),
  },
});

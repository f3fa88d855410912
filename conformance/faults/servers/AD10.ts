import { fault } from '../fault.js';
import { presenceWith } from '../parts/presence.js';

export default fault({
  id: 'AD10',
  name: 'the error and the close behind it each tell that the session went offline',
  cure: 'Tell the offline where the session is fenced, which happens once, not in the handlers of the socket.',
  replace: {
    createPresence: presenceWith((tell, change) => {
      tell(change);
      if (change.cause === 'transport-lost') tell(change);
    }),
  },
});

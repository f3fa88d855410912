import { fault } from '../fault.js';
import { presenceWith } from '../parts/presence.js';

/** How long it takes to look up what is told of somebody who comes online, in ms. */
const LOOKUP_MS = 100;

export default fault({
  id: 'RC10',
  name: 'a session that was short is told online after its offline',
  cure: 'Tell the changes of one identity in the order of their epochs; after a wait ask whether the session still lives.',
  replace: {
    createPresence: presenceWith((tell, change) => {
      if (change.online) setTimeout(() => tell(change), LOOKUP_MS);
      else tell(change);
    }),
  },
});

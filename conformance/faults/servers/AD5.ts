import { fault } from '../fault.js';
import { presenceWith } from '../parts/presence.js';

/** How long the queue of offlines is behind, in ms. */
const BEHIND_MS = 50;

export default fault({
  id: 'AD5',
  name: 'the offline of the old session comes after the online of the new',
  cure: 'Publish the changes of one identity in one order, and drop an offline whose epoch is not the newest.',
  replace: {
    createPresence: presenceWith((tell, change) => {
      if (change.online) tell(change);
      else setTimeout(() => tell(change), BEHIND_MS);
    }),
  },
});

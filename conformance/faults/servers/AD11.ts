import { fault } from '../fault.js';
import { presenceWith } from '../parts/presence.js';

export default fault({
  id: 'AD11',
  name: 'a takeover is told as a lost connection',
  cure: 'Carry the cause from where the session is fenced to where its end is told.',
  replace: {
    createPresence: presenceWith((tell, change) =>
      tell(change.cause === 'session-taken-over' ? { ...change, cause: 'transport-lost' } : change),
    ),
  },
});

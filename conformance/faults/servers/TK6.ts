import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'TK6',
  name: 'the newcomer is refused while the old session is there',
  explained: {
    'SW-IDENTITY-7': 'the second connection is refused',
    'SW-TAKEOVER-*': 'the second connection is refused',
    'handshake/refused-upgrades-leave-nothing#b-reconnected': 'the second connection is refused',
  },
  cure: 'Let the newest authenticated hello win; the server cannot know that the old peer still lives.',
  replace: {
    createAdmission: judging((right) => [...right, ({ current }) => current && { name: 'try-again-later' }]),
  },
});

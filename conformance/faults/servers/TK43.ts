import { fault } from '../fault.js';
import { notedAttempts } from '../parts/attempts.js';

export default fault({
  id: 'TK43',
  name: 'the attempt of a hello is noted when it arrives, and stays when the hello is refused',
  cure: 'Note what a hello says of itself when it takes the slot.',
  replace: () => ({ createAdmission: notedAttempts('arrival') }),
});

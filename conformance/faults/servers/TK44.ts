import { fault } from '../fault.js';
import { notedAttempts } from '../parts/attempts.js';

export default fault({
  id: 'TK44',
  name: "the attempt of a hello is noted when its credential is known, although it is another identity's",
  cure: 'Note what a hello says of itself when it takes the slot.',
  replace: () => ({ createAdmission: notedAttempts('verification') }),
});

import { stale } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'TK16',
  name: 'a stale dial wins',
  cure: 'Compare the attempts of dials of one instance, and refuse one that is not newer.',
  replace: { createAdmission: judging((right) => right.filter((judge) => judge !== stale)) },
});

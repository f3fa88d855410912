import { takenOverTooOften } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'TK21',
  name: 'takeovers are not limited',
  cure: 'Count the takeovers of each identity in a window, and refuse those beyond with a hint when to come back.',
  replace: { createAdmission: judging((right) => right.filter((judge) => judge !== takenOverTooOften)) },
});

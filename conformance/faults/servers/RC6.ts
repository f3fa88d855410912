import { superseded } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging } from '../parts/takeover-faults.js';

export default fault({
  id: 'RC6',
  name: 'whoever is verified last evicts the others, however early its hello came',
  cure: 'Number hellos on arrival, and ask after the verification whether a later one has claimed the slot.',
  replace: { createAdmission: judging((right) => right.filter((judge) => judge !== superseded)) },
});

import { stale } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging, staleBy } from '../parts/takeover-faults.js';

/** An attempt as a part of a key, so that keys are in the order of attempts: up to 99. */
const twoDigits = (attempt: number): string => `${attempt}`.padStart(2, '0');

export default fault({
  id: 'TK41',
  name: 'attempts are compared as text of two digits',
  cure: 'Compare attempts as numbers, wherever they come from.',
  replace: {
    createAdmission: judging((right) => right.map((judge) => (judge === stale ? staleBy(twoDigits) : judge))),
  },
});

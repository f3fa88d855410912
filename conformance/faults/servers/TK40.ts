import { stale } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { judging, staleBy } from '../parts/takeover-faults.js';

export default fault({
  id: 'TK40',
  name: 'attempts are compared as text',
  cure: 'Compare attempts as numbers, wherever they come from.',
  replace: {
    createAdmission: judging((right) =>
      right.map((judge) => (judge === stale ? staleBy((attempt) => `${attempt}`) : judge)),
    ),
  },
});

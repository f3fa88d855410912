import { fault } from '../fault.js';
import { closedAs } from '../parts/end.js';

export default fault({
  id: 'GC14',
  name: 'a shutdown closes with 1000',
  explained: {
    'lifetime/drain#late-refused': 'the refusal has that code, too',
    'refusal-codes': 'the refusal has that code, too',
  },
  cure: 'End each session with draining and a hint when to come back.',
  replace: { chooseEnd: closedAs({ draining: 'normal' }) },
});

import { randomBytes } from 'node:crypto';
import { fault } from '../fault.js';

export default fault({
  id: 'ID10',
  name: 'sessionIds come from a source with few bits and repeat',
  violates: ['SW-IDENTITY-9'],
  explained: {
    'took-over-is-true': 'the predecessor that is named has the sessionId of another one, too',
  },
  cure: 'Make a sessionId of 128 bits from a cryptographic source.',
  replace: { createSessionId: () => randomBytes(1).toString('hex').padStart(22, '0') },
});

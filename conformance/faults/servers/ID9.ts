import { fault } from '../fault.js';

export default fault({
  id: 'ID9',
  name: 'sessionIds are counted',
  cure: 'Make a sessionId of 128 bits from a cryptographic source.',
  replace: () => {
    let count = 0;
    return { createSessionId: () => `session-${String(++count).padStart(20, '0')}` };
  },
});

import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HS1',
  name: 'no deadline for the hello',
  violates: ['SW-HANDSHAKE-4', 'SW-HANDSHAKE-6'],
  cure: 'Start a timer at the upgrade that ends the connection unless a complete hello has stopped it.',
  replace: { createTimers: timersWithout('helloTimeoutMs') },
});

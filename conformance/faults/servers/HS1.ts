import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'HS1',
  name: 'no deadline for the hello',
  explained: { 'handshake/hello-drip#hello-timeout-not-too-late': 'no drip has to extend what never ends' },
  cure: 'Start a timer at the upgrade that ends the connection unless a complete hello has stopped it.',
  replace: { createTimers: timersWithout('helloTimeoutMs') },
});

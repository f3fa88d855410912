import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'GC18',
  name: 'a Close takes effect with a later tick alone',
  violates: ['SW-CLOSE-8'],
  cure: 'Answer a Close in the handler that receives it, not in the next round of a timer.',
  replace: {
    createTransport: tapped((connection) => ({
      onClose(code) {
        setTimeout(() => connection.onClose(code), TICK_MS);
      },
    })),
  },
});

/** A round that comes long after the answer was due. */
const TICK_MS = 4 * shortTimings.ackTimeoutMs;

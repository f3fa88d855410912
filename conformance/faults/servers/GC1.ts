import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'GC1',
  name: 'a Close of the client is not answered',
  violates: ['SW-CLOSE-8'],
  cure: 'Answer a Close with a Close, and end TCP then.',
  replace: {
    createTransport: tapped((connection) => ({
      onClose(code) {
        if (connection.ending !== null) connection.onClose(code);
      },
    })),
  },
});

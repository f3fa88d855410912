import { createOutbox } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'BP1',
  name: 'everything is kept for a client that does not read',
  cure: 'Bound what waits for a client, and end the session with slow-consumer when it is more.',
  replace: {
    createOutbox: (transport, _maxBytes, onOverflow) =>
      createOutbox(transport, Number.POSITIVE_INFINITY, onOverflow),
  },
});

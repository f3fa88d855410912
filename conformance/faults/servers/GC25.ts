import { type Connection, createTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'GC25',
  name: 'a drain tells sessions, and forgets connections that have not said hello',
  explained: {
    'no-bare-end': 'what was welcomed in the drain is cut off at its end',
  },
  cure: 'Drain what is open, sessions or not; closing the listener holds off those alone who have not come yet.',
  links: ['https://github.com/lalinsky/dusty/issues/166'],
  replace: {
    createTransport(socket, head, listener, options) {
      const connection = listener as Connection;
      const happen = connection.happen.bind(connection);
      // Who comes during the drain is told at once.
      let isNew = true;
      queueMicrotask(() => (isNew = false));
      connection.happen = (event, ...more) =>
        (event !== 'drain' || isNew || connection.effective) && happen(event, ...more);
      return createTransport(socket, head, listener, options);
    },
  },
});

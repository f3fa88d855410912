import { createLimits } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'SE5',
  name: 'sockets without a hello are not capped',
  cure: 'Count the sockets of a source that owe their hello, and refuse those beyond maxPendingSockets.',
  replace: {
    createLimits: (settings, clock) => {
      const right = createLimits(settings, clock);
      return {
        enter: () => () => {},
        verify: (source) => right.verify(source),
        open: (...session) => right.open(...session),
        takeOver: (...welcome) => right.takeOver(...welcome),
        message: (messages) => right.message(messages),
      };
    },
  },
});

import { createLimits } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';

export default fault({
  id: 'TK31',
  name: 'a counter of takeovers never forgets',
  explained: {
    'SW-TEARDOWN-5': 'an identity that has connected often enough is refused for ever',
    'SW-TEARDOWN-7': 'an identity that has connected often enough is refused for ever',
  },
  cure: 'Count in a window that slides, and forget what has left it.',
  replace: {
    createLimits(settings, clock) {
      const right = createLimits(settings, clock);
      const counts = new Map<string, number>();
      return {
        enter: (source) => right.enter(source),
        verify: (source) => right.verify(source),
        open: (credential, fences) => right.open(credential, fences),
        message: (messages) => right.message(messages),
        takeOver(clientId, fences) {
          const count = (counts.get(clientId) ?? 0) + 1;
          counts.set(clientId, count);
          return count > shortTimings.takeoversMax + 1
            ? settings.parameters.takeoversWindowMs
            : right.takeOver(clientId, fences);
        },
      };
    },
  },
});

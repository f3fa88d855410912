import { createLimits, type SlidingCount } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'BP10',
  name: 'the window of messages starts anew instead of sliding',
  cure: 'Count what came in the last windowMs, or fill a bucket by and by; a counter set to zero lets two bursts pass.',
  replace: {
    createLimits: (settings, clock) => {
      const right = createLimits(settings, clock);
      const { messagesMax, messagesWindowMs } = settings.parameters;
      const windows = new WeakMap<SlidingCount, { start: number; count: number }>();
      return {
        enter: (source) => right.enter(source),
        verify: (source) => right.verify(source),
        open: (...session) => right.open(...session),
        takeOver: (...welcome) => right.takeOver(...welcome),
        message(messages) {
          const now = clock.now();
          const before = windows.get(messages);
          const window = before && now - before.start < messagesWindowMs ? before : { start: now, count: 0 };
          windows.set(messages, window);
          window.count += 1;
          return window.count <= messagesMax ? null : Math.ceil(window.start + messagesWindowMs - now);
        },
      };
    },
  },
});

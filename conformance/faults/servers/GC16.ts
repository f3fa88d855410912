import { fault } from '../fault.js';
import { timersWithout } from '../parts/timers.js';

export default fault({
  id: 'GC16',
  name: 'a drain waits for every client',
  explained: {
    'limit/unread-is-reset#a-reset': 'without a timeout nobody is reset either',
    'SW-CLOSE-6': 'a deaf connection is waited for, too',
    'SW-TEARDOWN-7': 'a client that keeps its side of TCP open keeps its socket, too',
    'close/*#a-tcp-ended': 'a client that has closed wrongly answers no Close',
    'SW-TEARDOWN-1': 'a deaf connection is waited for, too',
  },
  cure: 'Give the drain a deadline, and abort what is open then.',
  replace: { createTimers: timersWithout('drainMs', 'closeTimeoutMs') },
});

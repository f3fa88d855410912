import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'GC15',
  name: 'a draining server still welcomes',
  explained: {
    'no-bare-end': 'what was welcomed in the drain is cut off at its end',
  },
  cure: 'Refuse a hello with draining from the moment at which the drain begins, on sockets that are open already, too.',
  replace: {
    lifeCycle: {
      ...specifiedLifeCycle,
      step: (phase, event, choice) =>
        event === 'drain' && phase === 'upgraded' ? null : specifiedLifeCycle.step(phase, event, choice),
    },
  },
});

import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { looselyTold } from '../parts/presence.js';

export default fault({
  id: 'AD4',
  name: 'the end handler runs once for each sign of an end',
  explained: {
    'SW-TEARDOWN-16': 'the second offline of the old session comes after the online of the new one',
    'profile/observe-is-true#ends-as-they-were': 'the last handler overwrites the cause',
  },
  cure: 'Let the first sign of an end run the teardown, and every later one find it done.',
  replace: {
    createPresence: looselyTold,
    lifeCycle: {
      ...specifiedLifeCycle,
      // The end of the transport is handled as if nobody had noticed before.
      step: (phase, event, choice) =>
        phase === 'closing' && event === 'transportEnd'
          ? { next: 'ended', cause: 'transport-lost' }
          : specifiedLifeCycle.step(phase, event, choice),
    },
  },
});

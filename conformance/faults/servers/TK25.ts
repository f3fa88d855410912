import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { looseStore } from '../parts/store.js';

export default fault({
  id: 'TK25',
  name: 'requests on a fenced session still have their effect',
  explained: {
    'takeover/pending-effect#b-wins': 'this store heeds no fence',
  },
  cure: 'Ask the session’s own flag before a message is handled: libraries deliver messages after the Close.',
  replace: {
    lifeCycle: {
      ...specifiedLifeCycle,
      judge: (phase, incoming) =>
        phase === 'closing' && incoming.class === 'message' && incoming.message.type === 'request'
          ? 'accept'
          : specifiedLifeCycle.judge(phase, incoming),
    },
  },
  options: looseStore,
});

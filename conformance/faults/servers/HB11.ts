import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB11',
  name: 'a heartbeat is acknowledged twice',
  cure: 'Answer a heartbeat in one layer, once, with its n.',
  replace: {
    heartbeat: {
      ...heartbeatPolicy,
      acknowledge(session, n) {
        heartbeatPolicy.acknowledge(session, n);
        heartbeatPolicy.acknowledge(session, n);
      },
    },
  },
});

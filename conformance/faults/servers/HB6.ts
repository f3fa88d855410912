import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB6',
  name: 'Pings and Pongs of the container count as life',
  cure: 'Ask for life with a message of the protocol: containers answer Pings while the application is dead.',
  replace: {
    heartbeat: {
      ...heartbeatPolicy,
      isLife: (sign) => sign === 'message' || sign === 'ping' || sign === 'pong',
    },
  },
});

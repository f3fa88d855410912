import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'HB15',
  name: 'a silent client is declared offline and its connection kept',
  explained: {
    'server-heartbeats': 'a connection whose session has gone gets none',
    'heartbeat/silence-with-pings#silence-not-too-late': 'that connection is kept, too',
  },
  cure: 'Let the timeout run the one teardown, which ends the connection, and not only change the presence.',
  replace: { teardown: onlyFor(['heartbeat-timeout'], without('bye', 'close', 'transport')) },
});

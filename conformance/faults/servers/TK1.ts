import { fault } from '../fault.js';
import { onlyFor } from '../parts/teardown.js';

export default fault({
  id: 'TK1',
  name: 'the old session is only replaced in the collection',
  explained: {
    'SW-TAKEOVER-*': 'the old session goes on beside the new one',
    'SW-TEARDOWN-*': 'the old session is not ended, released or reported offline',
    'SW-IDENTITY-7': 'both sessions are effective',
    'SW-HEARTBEAT-5': 'both sessions are effective',
    'SW-PROFILE-5': 'the session that was replaced is never ended',
  },
  cure: 'End the session that the collection gives up, before the new one is welcomed.',
  replace: { teardown: onlyFor(['session-taken-over', 'session-redialled'], () => {}) },
});

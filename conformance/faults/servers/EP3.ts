import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { onlyFor } from '../parts/teardown.js';

export default fault({
  id: 'EP3',
  name: 'the session dies of an exception and its connection stays, answering Pings alone',
  explained: { 'server-heartbeats': 'the session that died sends none' },
  cure: 'Catch what a session’s task throws, and end its connection with internal-error.',
  replace: {
    teardown: onlyFor(['internal-error'], (target, end) => {
      target.fence(end);
      target.stopTimers();
      // The container goes on.
      connectionOf(target).ending = end;
    }),
  },
});

import { createPresence, type Presence } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { withSteps } from '../parts/teardown.js';

export default fault({
  id: 'AD16',
  name: 'the end of a refused hello is told as the offline of its identity',
  cure: 'Tell the offline of an epoch that was online; a refused hello has none.',
  links: ['https://github.com/moscajs/aedes/issues/153'],
  replace: () => {
    let presence: Presence;
    return {
      createPresence(onError) {
        presence = createPresence(onError);
        return presence;
      },
      teardown: withSteps({
        fence(target, end) {
          target.fence(end);
          const { epoch, clientId } = connectionOf(target);
          if (epoch === 0) presence.offline(clientId, presence.current(clientId), end.cause);
        },
      }),
    };
  },
});

import { fault } from '../fault.js';
import { pushingTo } from '../parts/pushes.js';

export default fault({
  id: 'TK30',
  name: 'pushes go to the connection that was looked up first',
  explained: {
    'one-close': 'what is pushed to the old connection follows its Close',
    'silent-after-bye': 'what is pushed to the old connection follows its bye',
  },
  cure: 'Look up the session of an identity for each push; keep no reference to a connection.',
  replace: () => pushingTo((all) => all.slice(0, 1), false),
});

import { fault } from '../fault.js';
import { pushingTo } from '../parts/pushes.js';

export default fault({
  id: 'TK46',
  name: 'pushes go to every connection of the identity whose TCP is open',
  explained: {
    'one-close': 'what is pushed to the old connection follows its Close',
    'silent-after-bye': 'what is pushed to the old connection follows its bye',
  },
  cure: 'Take a connection out of all that pushes are sent to at its fence, not when its TCP has ended.',
  replace: () => pushingTo((all) => all.slice(0, -1), true),
});

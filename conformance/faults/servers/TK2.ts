import { fault } from '../fault.js';
import { cutOff, onlyFor } from '../parts/teardown.js';

export default fault({
  id: 'TK2',
  name: 'the old connection is cut off without a Close',
  explained: {
    'close-not-lost': 'a peer that does not read sees the reset alone',
    'message/teardown-throws#a-*': 'that session is taken over at last, and cut off',
    'refusal-has-code': 'a superseded hello is cut off, too',
    'takeover/slow-verification#a-*': 'a superseded hello is cut off, too',
  },
  cure: 'Send bye and Close to the session that lost its slot; terminate() and destroy() are for peers that do not answer.',
  replace: { teardown: onlyFor(['session-taken-over', 'session-redialled'], cutOff) },
});

import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'TK4',
  name: 'a bye is sent, and neither Close nor end follows',
  explained: {
    'SW-TAKEOVER-*': 'no Close tells the old connection',
    'SW-TEARDOWN-*': 'the old connection stays open',
    'SW-PROFILE-5': 'the old connection stays open',
    'no-bare-end': 'a Close of the client is answered by the end alone',
  },
  cure: 'Let the Close follow its bye at once: the bye only says what the Close will say again.',
  replace: { teardown: onlyFor(['session-taken-over', 'session-redialled'], without('close', 'transport')) },
});

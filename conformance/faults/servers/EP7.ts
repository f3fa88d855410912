import { fault } from '../fault.js';
import { onlyFor, without } from '../parts/teardown.js';

export default fault({
  id: 'EP7',
  name: 'the error path waits for the Close of the peer that misbehaves',
  explained: {
    'close/*#a-tcp-ended': 'a Close that breaks the framing goes the same way',
  },
  cure: 'Start the close timeout on every path: whoever sends garbage may answer nothing.',
  replace: {
    teardown: onlyFor(
      ['protocol-violation', 'framing-error', 'invalid-utf8', 'message-too-big'],
      without('transport'),
    ),
  },
});

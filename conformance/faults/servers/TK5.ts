import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'TK5',
  name: 'the old session is told a code after which it reconnects',
  explained: {
    'message/teardown-throws#a-*': 'that session is taken over at last, and told the wrong code',
    'race/*#losers-told': 'the losers are told the same wrong code',
    'takeover/slow-verification#a-*': 'a superseded hello is told the same wrong code',
  },
  cure: 'Tell a session that lost its slot that it did: with a code that says reconnect, two clients evict one another for ever.',
  replace: {
    chooseEnd: (cause, detail) =>
      cause === 'session-taken-over' || cause === 'session-redialled'
        ? { ...chooseEnd('service-restart', detail), cause }
        : chooseEnd(cause, detail),
  },
});

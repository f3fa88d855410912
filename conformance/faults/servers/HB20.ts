import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { parse, transportsOf } from '../parts/transport.js';

/** Numbers nothing: each heartbeat has the same n. */
class NumbersNothing extends SocketTransport {
  override sendText(text: string): void {
    const message = parse(text);
    super.sendText(message.type === 'heartbeat' ? JSON.stringify({ ...message, n: 1 }) : text);
  }
}

export default fault({
  id: 'HB20',
  name: 'each heartbeat has the same n',
  explained: {
    '*-lives-on':
      'an acknowledgement of n counts once, so that a client that says nothing else is silent for too long',
  },
  cure: 'Count n up within the session.',
  replace: { createTransport: transportsOf(NumbersNothing) },
});

import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { transportsOf } from '../parts/transport.js';

/** So many messages the buffer of one turn takes. */
const BUFFER = 12;

/** Sends that come while others are under way fail, and nobody looks. */
class FailsWhenBusy extends SocketTransport {
  private underWay = 0;

  override sendText(text: string): void {
    if (this.underWay >= BUFFER) return;
    if (this.underWay++ === 0) setImmediate(() => (this.underWay = 0));
    super.sendText(text);
  }
}

export default fault({
  id: 'EP10',
  name: 'messages are lost when several are sent at once',
  violates: ['SW-MESSAGE-16'],
  cure: 'Send through one queue for each connection; concurrent sends throw in some containers and tear frames in others.',
  replace: { createTransport: transportsOf(FailsWhenBusy) },
});

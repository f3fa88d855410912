import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { parse, transportsOf } from '../parts/transport.js';

/** So many events the buffer of one turn takes. */
const BUFFER = 12;

/** A push that comes while others are under way fails, and nobody looks. */
class FailsWhenBusy extends SocketTransport {
  private underWay = 0;

  override sendText(text: string): void {
    const pushes = parse(text).type === 'event';
    if (pushes && this.underWay >= BUFFER) return;
    if (pushes && this.underWay++ === 0) setImmediate(() => (this.underWay = 0));
    super.sendText(text);
  }
}

export default fault({
  id: 'EP10',
  name: 'pushes are lost when several are sent at once',
  explained: {
    'limit/slow-consumer#a-*': 'what is lost waits in no queue, so that none overflows',
  },
  cure: 'Send through one queue for each connection; concurrent sends throw in some containers and tear frames in others.',
  replace: { createTransport: transportsOf(FailsWhenBusy) },
});

import type { Connection } from '@solowire/reference-server';
import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { transportsOf } from '../parts/transport.js';

/** So many sends the container takes before the one that is under way must have ended. */
const BUFFER = 12;

/** A send that comes while another is under way throws; the handler of the exception ends the session. */
class ThrowsWhenBusy extends SocketTransport {
  private underWay = 0;

  override sendText(text: string): void {
    if (this.underWay++ === 0) setImmediate(() => (this.underWay = 0));
    if (this.underWay > BUFFER) (this.listener as Connection).fail(new Error('TEXT_FULL_WRITING'));
    else super.sendText(text);
  }
}

export default fault({
  id: 'EP21',
  name: 'sends at the same time throw and end the session',
  explained: {
    'limit/pending-requests#*': 'so many answers at once throw, too',
    'limit/slow-consumer#*': 'so many pushes at once throw, too',
  },
  cure: 'Send through one queue for each connection, and never from two threads.',
  links: ['https://bz.apache.org/bugzilla/show_bug.cgi?id=56026'],
  replace: { createTransport: transportsOf(ThrowsWhenBusy) },
});

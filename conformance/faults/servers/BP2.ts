import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { without } from '../parts/teardown.js';
import { transportsOf } from '../parts/transport.js';

/** Ends with a FIN, which waits behind all that the peer has not read. */
class Polite extends SocketTransport {
  override abort(): void {
    this.end();
  }
}

export default fault({
  id: 'BP2',
  name: 'the Close waits behind queued data, and TCP is never aborted',
  explained: {
    'lifetime/churn-leaves-nothing#*': 'a half-closed connection is never aborted either',
  },
  cure: 'Drop the queue at the fence, and reset TCP when closeTimeoutMs has passed and the peer still does not read.',
  replace: { teardown: without('queue'), createTransport: transportsOf(Polite) },
});

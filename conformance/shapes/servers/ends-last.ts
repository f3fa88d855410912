import { SocketTransport } from '@solowire/reference-server';
import { transportsOf } from '../../faults/parts/transport.js';
import { shape } from '../shape.js';

class EndsLast extends SocketTransport {
  override end(): void {
    // Else the deadline of the closing connection does it.
    if (this.socket.readableEnded) super.end();
  }
}

/** TCP is ended behind the client's FIN; SW-CLOSE-9 gives closeTimeoutMs for that, and RFC 6455 §7.1.1 only asks the server to be first. */
export default shape({
  id: 'ends-last',
  oddness: 'leaves the first FIN to the client, up to closeTimeoutMs',
  permittedBy: ['SW-CLOSE-6', 'SW-CLOSE-9'],
  touches: [
    'close/graceful',
    'takeover/deaf',
    'takeover/other-instance',
    'drop/half-close',
    'lifetime/drain',
  ],
  shows: (h) =>
    h.actors.some((actor) => {
      const { close, transport } = h.end(actor);
      const ours = h.frames(actor, 'out', 'close')[0];
      return close && transport && ours && transport.t - Math.max(close.t, ours.t) > 100;
    }),
  replace: { createTransport: transportsOf(EndsLast) },
});

import { SocketTransport } from '@solowire/reference-server';
import { transportsOf } from '../../faults/parts/transport.js';
import { fragmentsOf } from '../fragments.js';
import { shape } from '../shape.js';

const FRAGMENTS = 8;

class Fragmenting extends SocketTransport {
  override sendText(text: string): void {
    if (!this.mayWrite()) return;
    for (const fragment of fragmentsOf(text, FRAGMENTS)) this.write(fragment);
  }
}

/** Each message comes in fragments, cut anywhere, in characters, too. SW-MESSAGE-1 asks for one text message, RFC 6455 §5.4 for no frame. */
export default shape({
  id: 'fragments',
  oddness: `sends each message in ${FRAGMENTS} fragments`,
  permittedBy: ['SW-MESSAGE-1'],
  touches: ['handshake/hello', 'close/graceful', 'message/unknown-type', 'takeover/deaf'],
  shows: (h) => h.all('frame').some((e) => e.dir === 'in' && e.opcode === 'continuation'),
  replace: { createTransport: transportsOf(Fragmenting) },
});

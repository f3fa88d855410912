import { frame, SocketTransport } from '@solowire/reference-server';
import { transportsOf } from '../../faults/parts/transport.js';
import { fragmentsOf } from '../fragments.js';
import { shape } from '../shape.js';

const PING = 0x9;

class PingInside extends SocketTransport {
  override sendText(text: string): void {
    if (!this.mayWrite()) return;
    const [first, ...rest] = fragmentsOf(text, 2);
    this.write(Buffer.concat([first!, frame(PING, 'between'), ...rest]));
  }
}

/** A Ping between the two fragments of each message: control frames may stand there (RFC 6455 §5.4); SW-MESSAGE-1 asks for one message. */
export default shape({
  id: 'ping-inside',
  oddness: 'sends each message in two fragments, with a Ping between them',
  permittedBy: ['SW-MESSAGE-1'],
  touches: ['handshake/hello', 'close/graceful', 'takeover/deaf', 'limit/messages', 'drop/reset'],
  shows: (h) => h.all('frame').some((e) => e.dir === 'in' && e.opcode === 'ping'),
  replace: { createTransport: transportsOf(PingInside) },
});

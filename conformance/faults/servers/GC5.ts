import { SocketTransport, type TransportFactory } from '@solowire/reference-server';
import { FrameReader } from '../../src/stimulus/framing.js';
import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

/** How long the task that handles Closes is behind, in ms. */
const BEHIND_MS = 20;

/** Reads on behind the client's Close. */
class ReadsOn extends SocketTransport {
  constructor(...args: Parameters<TransportFactory>) {
    super(...args);
    const reader = new FrameReader(Number.MAX_SAFE_INTEGER);
    let closed = false;
    this.socket.on('data', (bytes) => {
      for (const { opcode, payload } of reader.push(Buffer.from(bytes))) {
        if (closed && opcode === 'text') this.listener.onText(payload.toString());
        closed ||= opcode === 'close';
      }
    });
  }
}

export default fault({
  id: 'GC5',
  name: 'messages behind the client’s Close are served',
  explained: {
    'one-response': 'the message behind the Close is answered',
  },
  cure: 'Fence the session in the handler that receives the Close, before anything behind it is read.',
  replace: {
    createTransport: tapped(
      (connection) => ({
        onClose(code) {
          setTimeout(() => connection.onClose(code), BEHIND_MS);
        },
      }),
      (...args) => new ReadsOn(...args),
    ),
  },
});

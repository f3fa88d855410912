import { constants, deflateRawSync } from 'node:zlib';
import { createTransport, frame, Opcode, type Receiver, SocketTransport } from '@solowire/reference-server';
import { inflatingReceiver, selectsDeflate } from '../../faults/parts/deflate.js';
import { RSV1 } from '../../src/history/deflate.js';
import { shape } from '../shape.js';

/** RSV1 in the first octet of a frame (RFC 7692 §6). */
const COMPRESSED = RSV1 << 4;
/** What deflate ends a flushed block with; it is left out (RFC 7692 §7.2.1). */
const TAIL_BYTES = 4;

class Compressing extends SocketTransport {
  override sendText(text: string): void {
    if (!this.mayWrite()) return;
    const deflated = deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH });
    const message = frame(Opcode.text, deflated.subarray(0, -TAIL_BYTES));
    message[0]! |= COMPRESSED;
    this.write(message);
  }

  protected override createParser(): Receiver {
    return inflatingReceiver(this.options.maxMessageBytes);
  }
}

/** Compression is optional for both, where the client offers it (SW-HANDSHAKE-1); the limit counts inflated bytes (SW-MESSAGE-8). */
export default shape({
  id: 'compresses',
  oddness: 'compresses all messages where the client offers permessage-deflate',
  permittedBy: ['SW-HANDSHAKE-1', 'SW-MESSAGE-8'],
  touches: ['handshake/hello', 'handshake/deflate', 'close/graceful'],
  shows: (h) => h.all('frame').some((e) => e.dir === 'in' && e.opcode === 'text' && e.rsv === RSV1),
  replace: () => {
    const compressing = new WeakSet<object>();
    return {
      createHandshake(options) {
        const right = selectsDeflate(options);
        return {
          decide(request) {
            const decision = right.decide(request);
            if (
              decision.accept &&
              decision.headers.some((line) => line.startsWith('Sec-WebSocket-Extensions'))
            )
              compressing.add(request.socket);
            return decision;
          },
        };
      },
      createTransport: (...args) =>
        compressing.has(args[0]) ? new Compressing(...args) : createTransport(...args),
    };
  },
});

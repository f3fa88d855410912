import { SocketTransport } from '@solowire/reference-server';
import { transportsOf } from '../../faults/parts/transport.js';
import { shape } from '../shape.js';

/** Header and beginning of a message, in bytes. What lies behind goes in one piece: a write of each byte would measure the machine alone. */
const FIRST_BYTES = 32;

class ByteByByte extends SocketTransport {
  protected override write(bytes: Buffer): void {
    // Without it the stream hands each chunk to the kernel by itself.
    Object.assign(this.socket, { _writev: null });
    // To a peer that does not read, bytes would only be copied.
    const single = this.socket.writableNeedDrain ? 0 : Math.min(bytes.length, FIRST_BYTES);
    for (let at = 0; at < single; at++) super.write(bytes.subarray(at, at + 1));
    if (single < bytes.length) super.write(bytes.subarray(single));
  }
}

/** Each byte is a write of its own. TCP keeps no borders of writes, and RFC 6455 §5.4 none of segments; SW-MESSAGE-1 asks for messages. */
export default shape({
  id: 'byte-by-byte',
  oddness: `writes the first ${FIRST_BYTES} bytes of each frame one by one`,
  permittedBy: ['SW-MESSAGE-1'],
  touches: ['handshake/hello', 'close/graceful', 'takeover/deaf', 'message/all-at-once'],
  replace: { createTransport: transportsOf(ByteByByte) },
});

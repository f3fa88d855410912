import { frame, Opcode, SocketTransport } from '@solowire/reference-server';

/** What libraries report for a Close without a code (RFC 6455 §7.4.1). */
export const NO_CODE = 1005;

/** Writes Closes that the right transport would not. */
export class CarelessTransport extends SocketTransport {
  /** Sends a Close with any body, whatever was sent before. */
  forceClose(code: number, reason: Uint8Array = new Uint8Array()): void {
    if (!this.socket.writable) return;
    const body = Buffer.alloc(2);
    body.writeUInt16BE(code);
    this.write(frame(Opcode.close, Buffer.concat([body, reason])));
  }
}

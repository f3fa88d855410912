/** The opcodes of RFC 6455 §5.2 that this server sends. */
export const Opcode = { text: 0x1, close: 0x8, pong: 0xa } as const;

/** One whole frame, unmasked as a server's frames are (RFC 6455 §5.1, §5.2). */
export function frame(opcode: number, payload: string | Uint8Array): Buffer {
  const length = typeof payload === 'string' ? Buffer.byteLength(payload) : payload.length;
  const offset = length < 126 ? 2 : length < 65536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(offset + length);
  bytes[0] = 0x80 | opcode;
  if (offset === 2) {
    bytes[1] = length;
  } else if (offset === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeUInt32BE(0, 2);
    bytes.writeUInt32BE(length, 6);
  }
  if (typeof payload === 'string') bytes.write(payload, offset);
  else bytes.set(payload, offset);
  return bytes;
}

/** The body of a Close: empty without a code; a reason is cut to 123 bytes, never inside a character (RFC 6455 §5.5.1). */
export function closeBody(code: number | null, reason: string): Buffer {
  if (code === null) return Buffer.alloc(0);
  const body = Buffer.alloc(2 + Math.min(Buffer.byteLength(reason), 123));
  body.writeUInt16BE(code, 0);
  const written = body.write(reason, 2);
  return body.subarray(0, 2 + written);
}

import { randomBytes } from 'node:crypto';

/** The client's side of RFC 6455 as bytes, for tests and loads that need to see, or break, each of them. */

export interface OpeningRequest {
  /** Default: `/`. */
  readonly path?: string;
  /** The subprotocol that is offered; null: none. */
  readonly subprotocol: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The opening request of a client (RFC 6455 §4.1). */
export function openingRequest({ path = '/', subprotocol, headers = {} }: OpeningRequest): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    'Host: test',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(subprotocol === null ? [] : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** A mask that changes nothing: right, and without cost for a client that only makes load. */
export const NO_MASK = Buffer.alloc(4);

/**
 * One frame of a client (RFC 6455 §5.2).
 * @param firstByte FIN, reserved bits and opcode
 * @param mask four bytes; null: an unmasked frame, which a server must refuse. Default: random
 */
export function clientFrame(
  firstByte: number,
  payload: string | Buffer,
  mask: Buffer | null = randomBytes(4),
): Buffer {
  const data = Buffer.from(payload);
  const length = data.length < 126 ? data.length : data.length < 65_536 ? 126 : 127;
  const header = Buffer.alloc(length < 126 ? 2 : length === 126 ? 4 : 10);
  header[0] = firstByte;
  header[1] = (mask ? 0x80 : 0) | length;
  if (length === 126) header.writeUInt16BE(data.length, 2);
  if (length === 127) header.writeBigUInt64BE(BigInt(data.length), 2);
  if (mask === null) return Buffer.concat([header, data]);
  if (mask !== NO_MASK) for (let i = 0; i < data.length; i++) data[i]! ^= mask[i & 3]!;
  return Buffer.concat([header, mask, data]);
}

/** A frame of a server, which is not masked. */
export interface ServerFrame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Where the next one begins. */
  readonly end: number;
}

/** The frame that begins at `at`; null if it is not complete yet. */
export function serverFrame(buffer: Buffer, at = 0): ServerFrame | null {
  if (buffer.length < at + 2) return null;
  const short = buffer[at + 1]! & 0x7f;
  const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
  if (buffer.length < start) return null;
  const length =
    short < 126
      ? short
      : short === 126
        ? buffer.readUInt16BE(at + 2)
        : Number(buffer.readBigUInt64BE(at + 2));
  const end = start + length;
  if (buffer.length < end) return null;
  return { opcode: buffer[at]! & 0x0f, payload: buffer.subarray(start, end), end };
}

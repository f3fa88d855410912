import { randomBytes } from 'node:crypto';
import * as ws from 'ws';
import type { Payload } from '../contract/index.js';
import type { Opcode } from '../history/events.js';

/**
 * WebSocket framing as the kit needs it. Outgoing frames are made by `ws`'s Sender. Incoming ones are read here and not
 * by `ws`'s Receiver: that one joins fragments, stops at the first Close and throws at the first fault, and what comes
 * then is just what a conformance kit must see.
 */

/** `ws` exports its Sender, but its types do not know: frames as one or two buffers, to be written in order. */
const { Sender } = ws as unknown as {
  Sender: {
    frame(
      data: Buffer,
      options: { opcode: number; fin: boolean; mask: boolean; rsv1: boolean; readOnly: boolean },
    ): Buffer[];
  };
};

const NAMES: Record<number, Opcode> = {
  0: 'continuation',
  1: 'text',
  2: 'binary',
  8: 'close',
  9: 'ping',
  10: 'pong',
};
const NUMBERS = new Map(Object.entries(NAMES).map(([number, name]) => [name, Number(number)]));

const nameOf = (opcode: number): Opcode => NAMES[opcode] ?? `reserved-${opcode}`;
const numberOf = (opcode: Opcode): number => NUMBERS.get(opcode) ?? Number(opcode.slice('reserved-'.length));

/** One frame as it came. */
export interface Frame {
  opcode: Opcode;
  fin: boolean;
  /** RSV1 to RSV3 as a number of 0 to 7; 4 is RSV1. */
  rsv: number;
  masked: boolean;
  payload: Buffer;
}

/** How to send a frame; the defaults are what RFC 6455 asks of a client. */
export interface FrameOptions {
  fin?: boolean;
  mask?: boolean;
  /** Sets reserved bits: 0 to 7, 4 is RSV1. */
  rsv?: number;
}

/** The bytes of one frame. */
export function encodeFrame(opcode: Opcode, payload: Buffer, options: FrameOptions = {}): Buffer {
  const { fin = true, mask = true, rsv = 0 } = options;
  const parts = Sender.frame(Buffer.from(payload), {
    opcode: numberOf(opcode),
    fin,
    mask,
    rsv1: false,
    readOnly: false,
  });
  const bytes = Buffer.concat(parts);
  bytes[0] = bytes[0]! | (rsv << 4);
  return bytes;
}

/** The bytes of one message in one frame: text, or binary. */
export const encodeMessage = (message: Payload): Buffer =>
  typeof message === 'string' ? encodeFrame('text', Buffer.from(message)) : encodeFrame('binary', message);

/** The header alone of a masked frame that promises `length` bytes, up to 2^53 (RFC 6455 §5.2). */
export function encodeHeader(opcode: Opcode, length: number): Buffer {
  const header = Buffer.alloc(14);
  header[0] = 0x80 | numberOf(opcode);
  header[1] = 0x80 | 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  randomBytes(4).copy(header, 10);
  return header;
}

/** The body of a Close frame: empty without a code (RFC 6455 §5.5.1). */
export function closeBody(code?: number, reason: string | Buffer = ''): Buffer {
  if (code === undefined) return Buffer.alloc(0);
  const head = Buffer.alloc(2);
  head.writeUInt16BE(code);
  return Buffer.concat([head, Buffer.from(reason)]);
}

/**
 * Cuts a stream of bytes into frames. It accepts every frame that has an end, right or wrong; the only fault it knows is a
 * frame longer than `maxBytes`, since nothing after its header can be found again.
 */
export class FrameReader {
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Set when the stream cannot be cut any further. */
  fault: string | undefined;
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes what has arrived and returns the frames that are complete now. */
  push(chunk: Buffer): Frame[] {
    const frames: Frame[] = [];
    if (this.fault) return frames;
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    for (let frame = this.#next(); frame; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): Frame | undefined {
    if (this.#buffered < 2) return undefined;
    const head = this.#peek(14);
    const short = head[1]! & 0x7f;
    const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
    const masked = (head[1]! & 0x80) !== 0;
    const headerBytes = 2 + extra + (masked ? 4 : 0);
    if (head.length < headerBytes) return undefined;
    const length = extra === 2 ? head.readUInt16BE(2) : extra === 8 ? Number(head.readBigUInt64BE(2)) : short;
    if (length > this.#maxBytes) {
      this.fault = `a frame of ${length} bytes; the kit reads up to ${this.#maxBytes}`;
      this.#chunks = [];
      this.#buffered = 0;
      return undefined;
    }
    if (this.#buffered < headerBytes + length) return undefined;
    const bytes = this.#take(headerBytes + length);
    const payload = bytes.subarray(headerBytes);
    if (masked) unmask(payload, bytes.subarray(headerBytes - 4, headerBytes));
    return {
      opcode: nameOf(bytes[0]! & 0x0f),
      fin: (bytes[0]! & 0x80) !== 0,
      rsv: (bytes[0]! >> 4) & 7,
      masked,
      payload,
    };
  }

  /** The first `count` buffered bytes, or fewer if there are fewer. */
  #peek(count: number): Buffer {
    const first = this.#chunks[0]!;
    if (first.length >= count || this.#chunks.length === 1) return first.subarray(0, count);
    this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0]!.subarray(0, count);
  }

  #take(count: number): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.#chunks = all.length > count ? [all.subarray(count)] : [];
    this.#buffered = all.length - count;
    return all.subarray(0, count);
  }
}

function unmask(payload: Buffer, key: Buffer): void {
  for (let i = 0; i < payload.length; i++) payload[i] = payload[i]! ^ key[i % 4]!;
}

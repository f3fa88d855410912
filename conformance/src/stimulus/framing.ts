import { randomBytes } from 'node:crypto';
import * as ws from 'ws';
import type { Payload } from '../contract/index.js';
import { type CutOctets, OctetCutter } from '../history/cut.js';
import type { Opcode } from '../history/events.js';
import { allocate } from './allocate.js';

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
  /** The payload; its head where it was cut. */
  payload: Buffer;
  /** Present only where the payload is longer than whoever reads it holds: what is left of it besides its head. */
  cut?: CutOctets;
}

/** The length of a frame's payload in bytes, cut or not. */
export const lengthOf = ({ payload, cut }: Frame): number => cut?.bytes ?? payload.length;

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

const NOTHING: Buffer = Buffer.alloc(0);

/** Whether a payload of so many bytes may be held until it is complete. */
export type MayHold = (opcode: Opcode, bytes: number) => boolean;

/**
 * Cuts a stream of bytes into frames. It accepts every frame that has an end, right or wrong; the only fault it knows is a
 * frame longer than `maxBytes`, since nothing after its header can be found again. It holds at most one payload, and of one that
 * `mayHold` refuses only what is left of it (default: it holds all).
 */
export class FrameReader {
  /** A header that is not complete, or nothing. */
  #header = NOTHING;
  #frame: IncompleteFrame | undefined;
  /** Set when the stream cannot be cut any further. */
  fault: string | undefined;
  readonly #maxBytes: number;
  readonly #mayHold: MayHold;

  constructor(maxBytes: number, mayHold: MayHold = () => true) {
    this.#maxBytes = maxBytes;
    this.#mayHold = mayHold;
  }

  /** Lets go of what is not complete: a connection that has ended is kept for as long as its case. */
  end(): void {
    this.#header = NOTHING;
    this.#frame = undefined;
  }

  /** Takes what has arrived and yields each frame when it is complete; it takes no more than what is asked of it. */
  *push(chunk: Buffer): Generator<Frame, void> {
    let rest = this.#header.length > 0 ? Buffer.concat([this.#header, chunk]) : chunk;
    this.#header = NOTHING;
    while (!this.fault) {
      if (!this.#frame) {
        const header = headerAt(rest);
        if (!header) {
          this.#header = Buffer.from(rest);
          return;
        }
        const { bytes, opcode, length } = header;
        if (length > this.#maxBytes)
          this.fault = `a frame of ${length} bytes; the kit reads up to ${this.#maxBytes}`;
        else this.#frame = new IncompleteFrame(header, this.#mayHold(opcode, length));
        rest = rest.subarray(bytes);
      }
      rest = rest.subarray(this.#frame?.take(rest));
      const frame = this.#frame?.end();
      if (!frame) return;
      this.#frame = undefined;
      yield frame;
    }
  }
}

/** The header of a frame (RFC 6455 §5.2). */
interface Header extends Pick<Frame, 'opcode' | 'fin' | 'rsv'> {
  /** Of the header itself, in bytes. */
  bytes: number;
  /** Of the payload, in bytes. */
  length: number;
  key: Buffer | undefined;
}

/** The header at the beginning of these bytes; undefined if it is not complete. */
function headerAt(bytes: Buffer): Header | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes[1]! & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = (bytes[1]! & 0x80) !== 0;
  const own = 2 + extra + (masked ? 4 : 0);
  if (bytes.length < own) return undefined;
  return {
    opcode: nameOf(bytes[0]! & 0x0f),
    fin: (bytes[0]! & 0x80) !== 0,
    rsv: (bytes[0]! >> 4) & 7,
    bytes: own,
    length: extra === 2 ? bytes.readUInt16BE(2) : extra === 8 ? Number(bytes.readBigUInt64BE(2)) : short,
    key: masked ? Buffer.from(bytes.subarray(own - 4, own)) : undefined,
  };
}

/** A frame of which the payload is still to come, or a part of it. */
class IncompleteFrame {
  readonly #header: Header;
  #taken = 0;
  #payload = NOTHING;
  readonly #cutter: OctetCutter | undefined;

  constructor(header: Header, isHeld: boolean) {
    this.#header = header;
    this.#cutter = isHeld ? undefined : new OctetCutter();
  }

  /** Takes what belongs to the payload, and returns how much that is. */
  take(bytes: Buffer): number {
    const { length, key } = this.#header;
    const piece = bytes.subarray(0, length - this.#taken);
    if (key) unmask(piece, key, this.#taken);
    if (this.#cutter) this.#cutter.push(piece);
    else if (piece.length === length) this.#payload = piece;
    else if (piece.length > 0) {
      // One buffer, however many pieces there are: each would cost memory of its own.
      if (this.#taken === 0) this.#payload = allocate(length);
      piece.copy(this.#payload, this.#taken);
    }
    this.#taken += piece.length;
    return piece.length;
  }

  /** The frame, if it is complete. */
  end(): Frame | undefined {
    const { opcode, fin, rsv, length, key } = this.#header;
    if (this.#taken < length) return undefined;
    const header = { opcode, fin, rsv, masked: key !== undefined };
    if (!this.#cutter) return { ...header, payload: this.#payload };
    const { head, cut } = this.#cutter.end();
    return { ...header, payload: head, cut };
  }
}

function unmask(payload: Buffer, key: Buffer, from: number): void {
  for (let i = 0; i < payload.length; i++) payload[i] = payload[i]! ^ key[(from + i) % 4]!;
}

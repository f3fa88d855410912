import { isUtf8 } from 'node:buffer';
import { constants, inflateRawSync } from 'node:zlib';
import type { Payload } from '../contract/index.js';
import { RSV1 } from '../history/deflate.js';
import { type Frame, FrameReader } from './framing.js';

/** The longest frame or inflated message that the kit reads, in bytes: above every message that a server may send. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;
/** What the kit reads of one connection, in frames and in bytes; a server that sends more floods, and is not read further. */
const MAX_FRAMES = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;
const INFLATE_TAIL = Buffer.from([0, 0, 0xff, 0xff]);

/** Who hears what comes in. */
export interface IncomingListener {
  /** A frame, as it was cut from the stream, right or wrong. */
  frame(frame: Frame): void;
  /** A whole data message; undefined if it is text and not UTF-8. */
  message(payload: Payload | undefined): void;
  /** A stream that cannot be cut any further, or a message that does not inflate: no frame shows that. */
  broken(detail: string): void;
  /** More than the kit reads of one connection; it reads no further. */
  flooded(detail: string): void;
}

/** Cuts what one connection receives into frames, and joins and inflates those of a message. It judges nothing, and is bounded. */
export class Incoming {
  readonly #listener: IncomingListener;
  readonly #deflates: boolean;
  readonly #reader = new FrameReader(MAX_MESSAGE_BYTES);
  #partial: { opcode: Frame['opcode']; compressed: boolean; parts: Buffer[] } | undefined;
  #frames = 0;
  #bytes = 0;

  /** `deflates`: whether a message may be compressed. */
  constructor(listener: IncomingListener, deflates: boolean) {
    this.#listener = listener;
    this.#deflates = deflates;
  }

  /** Takes what has arrived. */
  push(chunk: Buffer): void {
    if (this.#reader.fault || this.#flooded()) return;
    this.#bytes += chunk.length;
    for (const frame of this.#reader.push(chunk)) {
      this.#frames++;
      if (this.#flooded()) break;
      this.#listener.frame(frame);
      if (isData(frame)) this.#assemble(frame);
    }
    if (this.#flooded())
      this.#listener.flooded(
        `a flood: more than ${MAX_FRAMES} frames or ${MAX_BYTES} bytes; the kit reads no further`,
      );
    if (this.#reader.fault) this.#listener.broken(this.#reader.fault);
  }

  #flooded(): boolean {
    return this.#frames > MAX_FRAMES || this.#bytes > MAX_BYTES;
  }

  #assemble({ opcode, fin, rsv, payload }: Frame): void {
    this.#partial ??= { opcode, compressed: this.#deflates && rsv === RSV1, parts: [] };
    this.#partial.parts.push(payload);
    if (!fin) return;
    const { opcode: kind, compressed, parts } = this.#partial;
    this.#partial = undefined;
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const message = compressed ? this.#inflate(whole) : whole;
    if (message) this.#listener.message(payloadOf(kind, message));
  }

  /** What a compressed message says (RFC 7692 §7.2.2); undefined, and told, if that cannot be told. */
  #inflate(payload: Buffer): Buffer | undefined {
    try {
      return inflateRawSync(Buffer.concat([payload, INFLATE_TAIL]), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: MAX_MESSAGE_BYTES,
      });
    } catch (error) {
      const detail = `a compressed message that does not inflate: ${(error as Error).message}`;
      this.#listener.broken(detail);
      return undefined;
    }
  }
}

const isData = ({ opcode }: Frame): boolean =>
  opcode === 'text' || opcode === 'binary' || opcode === 'continuation';

function payloadOf(opcode: Frame['opcode'], message: Buffer): Payload | undefined {
  if (opcode !== 'text') return message;
  return isUtf8(message) ? message.toString('utf8') : undefined;
}

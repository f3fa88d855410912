import { isUtf8 } from 'node:buffer';
import { constants, inflateRawSync } from 'node:zlib';
import type { Payload } from '../contract/index.js';
import { bounds, type Quota } from '../history/bounds.js';
import { RSV1 } from '../history/deflate.js';
import { joined } from './allocate.js';
import { type Frame, FrameReader, lengthOf } from './framing.js';

const INFLATE_TAIL = Buffer.from([0, 0, 0xff, 0xff]);
/** What a fragment that is held costs besides its bytes. */
const FRAGMENT_BYTES = 256;

/** Who hears what comes in. */
export interface IncomingListener {
  /** A frame, as it was cut from the stream, right or wrong. */
  frame(frame: Frame): void;
  /** A whole data message. */
  message(payload: Payload): void;
  /** A whole text message that is not UTF-8. */
  notUtf8(): void;
  /** A whole data message that is longer than the kit reads, and how long. */
  tooLong(detail: string): void;
  /** A stream that cannot be cut any further, or a message that does not inflate: no frame shows that. */
  broken(detail: string): void;
  /** More than the kit reads of one connection; it reads no further. */
  flooded(detail: string): void;
}

/** What the kit takes of one connection. */
export interface IncomingOptions {
  /** Whether a message may be compressed. */
  deflates: boolean;
  /** The largest message that is read, in bytes, after inflation. */
  maxMessageBytes: number;
  /** What incomplete messages may take of memory, shared with other connections. */
  unread: Quota;
}

/** A data message of which the last fragment is still to come. */
interface PartialMessage {
  opcode: Frame['opcode'];
  compressed: boolean;
  /** Of all fragments, also of those that are not held. */
  bytes: number;
  /** Undefined if it is too long to be held. */
  parts: Buffer[] | undefined;
}

/** Cuts what one connection receives into frames, and joins and inflates those of a message. It judges nothing, and is bounded. */
export class Incoming {
  readonly #listener: IncomingListener;
  readonly #options: IncomingOptions;
  readonly #reader = new FrameReader(bounds.connectionBytes, (opcode, bytes) => this.#mayHold(opcode, bytes));
  #partial: PartialMessage | undefined;
  /** What is taken of the shared quota: for the frame that comes in, and for the message before it. */
  #held = { frame: 0, message: 0 };
  #frames = 0;
  #bytes = 0;

  constructor(listener: IncomingListener, options: IncomingOptions) {
    this.#listener = listener;
    this.#options = options;
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
      this.#release('frame');
    }
    if (this.#flooded())
      this.#listener.flooded(
        `a flood: more than ${bounds.connectionFrames} frames or ${bounds.connectionBytes} bytes; the kit reads no further`,
      );
    if (this.#reader.fault) this.#listener.broken(this.#reader.fault);
  }

  /** Gives back what incomplete frames and messages take; nothing comes any more. */
  end(): void {
    this.#release('frame');
    this.#release('message');
    this.#partial = undefined;
    this.#reader.end();
  }

  #flooded(): boolean {
    return this.#frames > bounds.connectionFrames || this.#bytes > bounds.connectionBytes;
  }

  #mayHold(opcode: Frame['opcode'], bytes: number): boolean {
    const message = isControl(opcode) ? 0 : (this.#partial?.bytes ?? 0);
    const most = this.#options.maxMessageBytes;
    const cost = bytes + FRAGMENT_BYTES;
    if (message + bytes > most || !this.#options.unread.take(cost)) return false;
    this.#held.frame = cost;
    return true;
  }

  #release(what: 'frame' | 'message'): void {
    this.#options.unread.give(this.#held[what]);
    this.#held[what] = 0;
  }

  #assemble(frame: Frame): void {
    const { opcode, fin, rsv, payload, cut } = frame;
    this.#partial ??= {
      opcode,
      compressed: this.#options.deflates && rsv === RSV1,
      bytes: 0,
      parts: [],
    };
    const partial = this.#partial;
    partial.bytes += lengthOf(frame);
    if (cut) {
      partial.parts = undefined;
      this.#release('message');
    }
    if (partial.parts) {
      partial.parts.push(payload);
      this.#held.message += this.#held.frame;
      this.#held.frame = 0;
    }
    if (!fin) return;
    this.#partial = undefined;
    this.#tell(partial);
    this.#release('message');
  }

  #tell({ opcode, compressed, bytes, parts }: PartialMessage): void {
    if (!parts) {
      this.#listener.tooLong(`a message of ${bytes} bytes${this.#limit()}`);
      return;
    }
    const whole = parts.length === 1 ? parts[0]! : joined(parts);
    const message = compressed ? this.#inflate(whole) : whole;
    if (!message) return;
    if (opcode !== 'text') this.#listener.message(message);
    else if (isUtf8(message)) this.#listener.message(message.toString('utf8'));
    else this.#listener.notUtf8();
  }

  /** What a compressed message says (RFC 7692 §7.2.2); undefined, and told, if that cannot be told. */
  #inflate(payload: Buffer): Buffer | undefined {
    try {
      return inflateRawSync(joined([payload, INFLATE_TAIL]), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: this.#options.maxMessageBytes,
      });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        this.#listener.tooLong(`a message of ${payload.length} bytes that inflates to more${this.#limit()}`);
      else this.#listener.broken(`a compressed message that does not inflate: ${message}`);
      return undefined;
    }
  }

  #limit(): string {
    return `; the kit reads up to ${this.#options.maxMessageBytes} bytes, and ${this.#options.unread.bytes} at once`;
  }
}

const isControl = (opcode: Frame['opcode']): boolean =>
  opcode === 'close' || opcode === 'ping' || opcode === 'pong';

const isData = ({ opcode }: Frame): boolean =>
  opcode === 'text' || opcode === 'binary' || opcode === 'continuation';

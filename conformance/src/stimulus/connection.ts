import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { constants, deflateRawSync } from 'node:zlib';
import type { Direction, Payload } from '../contract/index.js';
import { bounds, Quota } from '../history/bounds.js';
import { RSV1 } from '../history/deflate.js';
import { type HistoryEvent, MAX_CONTROL_BYTES, type WireEvent } from '../history/events.js';
import type { Recorder } from '../history/recorder.js';
import { type Address, type DialOptions, dial } from './dial.js';
import { frameEvent } from './frame-event.js';
import { closeBody, encodeFrame, encodeHeader, type Frame, type FrameOptions, lengthOf } from './framing.js';
import { Incoming, type IncomingOptions } from './incoming.js';
import { reset } from './reset.js';
import { affordablePeerState, type Ends, type PeerState, peerState } from './tcp-state.js';

/** What a connection reads at most. */
export type ReadLimits = Pick<IncomingOptions, 'maxMessageBytes' | 'unread'>;

const readLimits = (): ReadLimits => ({
  maxMessageBytes: bounds.messageBytes,
  unread: new Quota(bounds.unreadBytes),
});

/** What a connection does by itself; a stimulus takes parts of it away. */
export interface Reflexes {
  /** Answer a Close by a Close with the same code (RFC 6455 §5.5.1). */
  close: boolean;
  /** Answer a Ping by a Pong (RFC 6455 §5.5.2). */
  pong: boolean;
  /** Answer a FIN by a FIN. */
  fin: boolean;
}

/**
 * One WebSocket over a raw socket. It records every frame, Close, FIN and RST with its time, and does nothing by itself
 * but its reflexes. What a message means is the contract's matter: whole messages go to `onMessage`.
 */
export class Connection {
  readonly reflexes: Reflexes = { close: true, pong: true, fin: true };
  /** A whole data message has arrived. */
  onMessage: (message: Payload) => void = () => {};
  /** A whole text message has arrived that is not UTF-8. */
  onNotUtf8: () => void = () => {};
  /** A whole data message has arrived that is longer than the kit reads, and how long. */
  onTooLong: (detail: string) => void = () => {};
  /** Replaces secrets in whatever is kept of a payload. */
  redact: (text: string) => string = (text) => text;

  /** Whether permessage-deflate was offered and selected. */
  deflates = false;

  #actor: string;
  readonly #address: Address;
  readonly #recorder: Recorder;
  readonly #limits: ReadLimits;
  #socket: Socket | undefined;
  /** The socket itself, or the one below it if that speaks TLS: only TCP can be reset. */
  #tcp: Socket | undefined;
  #upgraded = false;
  #closeSent = false;
  #closeReceived = false;
  #endIn = false;
  #ends: Ends | undefined;
  /** What is to be sent once a frame that goes out in pieces is whole; undefined if none does. */
  #behind: (() => void)[] | undefined;
  #wasPaused = false;
  /** Something was read in this turn of the event loop. */
  #hasJustRead = false;
  #endOut = false;

  /** `limits` default to those of a run with one connection. */
  constructor(actor: string, address: Address, recorder: Recorder, limits: ReadLimits = readLimits()) {
    this.#actor = actor;
    this.#address = address;
    this.#recorder = recorder;
    this.#limits = limits;
  }

  /** Whether a frame can still be sent. */
  get writable(): boolean {
    return this.#socket?.writable === true && !this.#endOut;
  }

  /** Where it dials, unless the dial says otherwise. */
  get url(): URL {
    return new URL(this.#address.url);
  }

  /** The two ends of TCP, once it was connected. */
  get ends(): Ends | undefined {
    return this.#ends;
  }

  /** Dials and upgrades. Never throws: true if there is a WebSocket now; else the history says why not. */
  dial(options: DialOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const { socket, tcp } = dial(this.#address, options, {
        record: (event) => this.#record(event),
        upgraded: ({ deflates }, behind) => {
          this.deflates = deflates;
          resolve(true);
          this.#read(socket, behind);
        },
        failed: () => {
          this.#endIn = true;
          resolve(false);
        },
      });
      this.#socket = socket;
      this.#tcp = tcp;
      tcp.once('connect', () => {
        this.#ends = { localPort: tcp.localPort!, remotePort: tcp.remotePort! };
      });
      socket.on('close', () => {
        this.#endOut = true;
      });
    });
  }

  /** Sends one frame. Returns false if the connection no longer takes any. */
  frame(opcode: Frame['opcode'], payload: Buffer, options: FrameOptions = {}): boolean {
    if (!this.writable) return false;
    if (this.#behind) {
      this.#behind.push(() => this.frame(opcode, payload, options));
      return true;
    }
    const { fin = true, mask: masked = true, rsv = 0 } = options;
    this.#record(this.#described('out', { opcode, fin, masked, rsv, payload }));
    if (opcode === 'close') this.#closeSent = true;
    this.#socket?.write(encodeFrame(opcode, payload, options));
    return true;
  }

  /**
   * Sends one frame in several segments, behind one that goes out so already, cut at these bytes of it, with `gapMs` (0: a turn of the event loop) between two of them; what is sent meanwhile goes
   * out behind it. Resolves when it is whole.
   */
  async frameInPieces(
    opcode: Frame['opcode'],
    payload: Buffer,
    { cuts, gapMs }: { cuts: readonly number[]; gapMs: number },
  ): Promise<void> {
    while (this.#behind) await new Promise<void>((whole) => this.#behind!.push(whole));
    if (!this.writable) return;
    const bytes = encodeFrame(opcode, payload);
    this.#behind = [];
    const bounds = [0, ...cuts.filter((cut) => cut > 0 && cut < bytes.length), bytes.length];
    for (const [i, end] of bounds.slice(1).entries()) {
      // It is said when it is whole: deadlines count from then.
      if (end === bytes.length) {
        this.#record(this.#described('out', { opcode, fin: true, masked: true, rsv: 0, payload }));
        if (opcode === 'close') this.#closeSent = true;
      }
      this.#socket?.write(bytes.subarray(bounds[i], end));
      if (end < bytes.length) await (gapMs > 0 ? sleep(gapMs) : nextTurn());
    }
    const behind = this.#behind;
    this.#behind = undefined;
    for (const send of behind) send();
  }

  /** Sends one text message in one frame. */
  text(text: string): boolean {
    return this.frame('text', Buffer.from(text));
  }

  /** Sends several messages, each in one frame, in one write, so that they arrive together. */
  messages(messages: readonly Payload[]): boolean {
    return this.together(() => messages.every((one) => this.frame(opcodeOf(one), Buffer.from(one))));
  }

  /** Sends one message compressed (RFC 7692 §7.2.1). */
  messageDeflated(message: Payload): boolean {
    const compressed = deflateRawSync(message, { finishFlush: constants.Z_SYNC_FLUSH });
    return this.frame(opcodeOf(message), compressed.subarray(0, -4), { rsv: RSV1 });
  }

  /** Whatever `send` sends goes out in one write. */
  together<T>(send: () => T): T {
    this.#socket?.cork();
    try {
      return send();
    } finally {
      this.#socket?.uncork();
    }
  }

  /** Sends a Close frame; without a code its body is empty. */
  close(code?: number, reason: string | Buffer = ''): boolean {
    return this.frame('close', closeBody(code, reason));
  }

  /** Sends the header of a frame that promises `bytes`, and nothing of its payload. */
  headerOnly(opcode: Frame['opcode'], bytes: number): void {
    this.#socket?.write(encodeHeader(opcode, bytes));
  }

  /** Sends bytes that need not be a frame. */
  raw(bytes: Buffer): void {
    this.#socket?.write(bytes);
  }

  /** Ends our direction of TCP without a Close (FIN) and keeps reading. */
  fin(): void {
    if (!this.writable) return;
    this.#endOut = true;
    this.#record({ layer: 'wire', kind: 'end', dir: 'out', how: 'fin' });
    this.#socket?.end();
  }

  /** Resets the connection (RST). */
  reset(): void {
    if (!this.#socket || this.#socket.destroyed) return;
    if (this.#upgraded) this.#record({ layer: 'wire', kind: 'end', dir: 'out', how: 'rst' });
    this.#endOut = true;
    this.#endIn = true;
    reset(this.#socket, this.#tcp);
  }

  /** Stops reading, so that the receive window closes. */
  stopReading(): void {
    this.#wasPaused = true;
    this.#socket?.pause();
  }

  resumeReading(): void {
    this.#socket?.resume();
  }

  /** Gives the socket back to the machine without a word in the history. */
  destroy(): void {
    this.#socket?.destroy();
  }

  #record(event: WireEvent): HistoryEvent {
    return this.#recorder.record(this.#actor, event);
  }

  /** What comes from now on is another actor's. */
  rename(actor: string): void {
    this.#actor = actor;
  }

  #described(dir: Direction, frame: Frame): WireEvent {
    return frameEvent(dir, frame, this.redact, this.#recorder.redact);
  }

  /** Reads from an upgraded socket; `behind` came with the response. */
  #read(socket: Socket, behind: Buffer): void {
    this.#upgraded = true;
    const incoming = new Incoming(
      {
        frame: (frame) => this.#received(frame),
        message: (payload) => this.onMessage(payload),
        notUtf8: () => this.onNotUtf8(),
        tooLong: (detail) => this.onTooLong(detail),
        broken: (detail) => this.#record({ layer: 'wire', kind: 'badFraming', detail }),
        flooded: (detail) => {
          this.#record({ layer: 'wire', kind: 'badFraming', detail, flood: true });
          this.#record({ layer: 'wire', kind: 'end', dir: 'out', how: 'unknown', destroyed: true });
          this.destroy();
        },
      },
      { ...this.#limits, deflates: this.deflates },
    );
    const read = (chunk: Buffer): void => {
      this.#hasJustRead = true;
      setImmediate(() => {
        this.#hasJustRead = false;
      });
      incoming.push(chunk);
    };
    socket.on('data', read);
    socket.on('end', () => this.#ended('fin'));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') this.#ended('rst');
      // A reset behind an end that was not read yet shows at the next write alone, and nothing is read any more.
      else if (error.code === 'EPIPE') this.#ended('unknown');
    });
    socket.on('close', () => incoming.end());
    read(behind);
  }

  /** Records a frame, and answers it by reflex. */
  #received(frame: Frame): void {
    this.#record(this.#described('in', frame));
    const isLegalPing = frame.opcode === 'ping' && lengthOf(frame) <= MAX_CONTROL_BYTES;
    if (isLegalPing && this.reflexes.pong) this.frame('pong', frame.payload);
    if (frame.opcode !== 'close') return;
    this.#closeReceived = true;
    if (this.reflexes.close && !this.#closeSent) this.frame('close', frame.payload.subarray(0, 2));
  }

  #ended(seen: 'fin' | 'rst' | 'unknown'): void {
    if (this.#endIn) return;
    this.#endIn = true;
    const how = seen === 'fin' ? this.#finOrReset() : seen;
    this.#record({ layer: 'wire', kind: 'end', dir: 'in', how });
    if (how === 'fin' && this.reflexes.fin) this.fin();
  }

  /** Node reports a reset as the end if it arrives on a paused, full socket, or together with data: there the kernel knows. */
  #finOrReset(): 'fin' | 'rst' | 'unknown' {
    if (this.#wasPaused) return endOf(peerState(this.#ends));
    // Where the kernel says nothing of this rarer one, Node's word counts.
    const isDoubtful = this.#hasJustRead && !this.#endOut;
    if (!isDoubtful) return 'fin';
    // A reset instead of a Close is a fault; behind one it is a detail.
    const state = this.#closeReceived ? affordablePeerState(this.#ends) : peerState(this.#ends);
    return state === 'reset' ? 'rst' : 'fin';
  }
}

const opcodeOf = (message: Payload): 'text' | 'binary' => (typeof message === 'string' ? 'text' : 'binary');

const endOf = (state: PeerState): 'fin' | 'rst' | 'unknown' =>
  state === 'reset' ? 'rst' : state === 'fin' ? 'fin' : 'unknown';

import type { Socket } from 'node:net';
import { closeBody, frame, Opcode } from './frames.js';
import { createReceiver, type FrameFault, faultOf, NO_STATUS, type Receiver } from './receiver.js';

/** One upgraded WebSocket as its connection sees it: it sends what it is told to, and decides nothing. */
export interface Transport {
  /** Bytes handed over that the kernel has not taken yet. */
  readonly pendingBytes: number;
  /** All bytes handed over so far. */
  readonly sentBytes: number;
  /** Sends one text message. After a Close, an end or an abort this and the rest do nothing. */
  sendText(text: string): void;
  /** Sends a Close; `code` null means an empty body. */
  sendClose(code: number | null, reason: string): void;
  /** Ends our side with a FIN behind all that was handed over; what arrives is still read, so that nothing is reset. */
  end(): void;
  /** Ends TCP now: with a reset if the peer does not read, since a FIN would wait behind unsent data for ever (SW-CLOSE-12). */
  abort(how: 'fin' | 'reset'): void;
}

/** What a transport tells its connection. */
export interface TransportListener {
  onText(text: string): void;
  onBinary(): void;
  /** A sign of the peer that is no message: any bytes, an RFC Ping or Pong. */
  onSign(sign: 'bytes' | 'ping' | 'pong'): void;
  /** The peer's Close; the code is null if its body was empty. */
  onClose(code: number | null): void;
  onFault(fault: FrameFault): void;
  /** The kernel has taken everything handed over. */
  onDrain(): void;
  /** The peer's FIN, without a Close before it. */
  onFin(): void;
  /** TCP has ended, whoever ended it. The last call. */
  onGone(): void;
}

export interface TransportOptions {
  readonly maxMessageBytes: number;
  /** Resets TCP; needed where `socket` is not the TCP socket itself (TLS). Default: the socket's own. */
  readonly reset?: (() => void) | undefined;
}

/** Makes the transport of an upgraded socket; `head` is what arrived behind the request. */
export type TransportFactory = (
  socket: Socket,
  head: Buffer,
  listener: TransportListener,
  options: TransportOptions,
) => Transport;

/** So much of one connection is parsed before others have their turn: some thousand of the smallest frames. */
const TURN_BYTES = 16_384;

/** So much is parsed before it is looked whether the connection is still to be heard. */
const SLICE_BYTES = 4096;

/** A transport over the raw socket, with the frame parser of `ws`. */
export const createTransport: TransportFactory = (socket, head, listener, options) =>
  new SocketTransport(socket, head, listener, options);

/** The transport of this server; faulty variants extend it. */
export class SocketTransport implements Transport {
  protected readonly socket: Socket;
  protected readonly listener: TransportListener;
  protected readonly options: TransportOptions;
  private receiver: Receiver;
  sentBytes = 0;
  private closeSent = false;
  private closeReceived = false;
  private faulted = false;
  /** Nothing that still arrives can matter; it is read nevertheless, since unread bytes would turn our FIN into a reset. */
  private deaf = false;
  private ended = false;
  /** The newest unanswered Ping of a peer that does not read; only that one needs an answer (RFC 6455 §5.5.3). */
  private ping: Buffer | null = null;

  constructor(socket: Socket, head: Buffer, listener: TransportListener, options: TransportOptions) {
    this.socket = socket;
    this.listener = listener;
    this.options = options;
    this.receiver = this.createReceiver();
    socket.setTimeout(0);
    socket.setNoDelay();
    // An error is followed by 'close', which says all that matters here.
    socket.on('error', () => {});
    socket.on('close', () => listener.onGone());
    socket.on('end', () => {
      if (!this.closeReceived) listener.onFin();
      this.end();
    });
    socket.on('drain', () => {
      this.answerPing();
      listener.onDrain();
    });
    // Back into the stream: what came with the upgrade is read like everything else, one tick later (SW-HANDSHAKE-12).
    if (head.length > 0) socket.unshift(head);
    socket.on('data', (bytes) => this.receive(bytes));
  }

  get pendingBytes(): number {
    return this.socket.writableLength;
  }

  sendText(text: string): void {
    if (this.mayWrite()) this.write(frame(Opcode.text, text));
  }

  sendClose(code: number | null, reason: string): void {
    if (!this.mayWrite()) return;
    this.closeSent = true;
    this.write(frame(Opcode.close, closeBody(code, reason)));
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.socket.end();
  }

  abort(how: 'fin' | 'reset'): void {
    this.ended = true;
    this.deaf = true;
    if (how === 'fin') this.socket.destroy();
    else if (this.finishing) this.resetBehindFin();
    else this.reset();
  }

  private reset(): void {
    if (this.options.reset) this.options.reset();
    else this.socket.resetAndDestroy();
  }

  /** Whether a FIN may be on its way to the kernel at this moment. */
  private get finishing(): boolean {
    const { writableEnded, writableFinished, writableLength } = this.socket;
    return writableEnded && !writableFinished && writableLength === 0;
  }

  /** libuv refuses to reset a stream while it sends a FIN, and Node then neither closes the socket nor says so. */
  private resetBehindFin(): void {
    const { socket } = this;
    socket.once('finish', () => this.reset());
    // The kernel takes a FIN within one turn of the loop, unless what TLS says before it has no room there.
    setImmediate(() =>
      setImmediate(() => {
        if (!socket.writableFinished) socket.destroy();
      }),
    );
  }

  /** Nothing follows a Close (RFC 6455 §5.5.1). */
  protected mayWrite(): boolean {
    return !this.closeSent && !this.ended && this.socket.writable;
  }

  /** Hands bytes to the socket, whatever was sent before. */
  protected write(bytes: Buffer): void {
    this.sentBytes += bytes.length;
    this.socket.write(bytes);
  }

  protected onPing(payload: Buffer): void {
    this.ping = payload;
    if (!this.socket.writableNeedDrain) this.answerPing();
    this.listener.onSign('ping');
  }

  private answerPing(): void {
    if (this.ping !== null && this.mayWrite()) this.write(frame(Opcode.pong, this.ping));
    this.ping = null;
  }

  private receive(bytes: Buffer): void {
    if (this.deaf) return;
    this.listener.onSign('bytes');
    if (bytes.length > TURN_BYTES) this.postpone(bytes.subarray(TURN_BYTES));
    const { receiver } = this;
    const end = Math.min(bytes.length, TURN_BYTES);
    for (let at = 0; at < end && !this.deaf; at += SLICE_BYTES) {
      // The receiver works synchronously and keeps at most one message, so its back-pressure has nothing to say.
      receiver.write(bytes.subarray(at, Math.min(at + SLICE_BYTES, end)));
    }
  }

  /** Back into the stream, for the next turn of the loop. */
  private postpone(rest: Buffer): void {
    this.socket.pause();
    this.socket.unshift(rest);
    setImmediate(() => this.socket.resume());
  }

  /** The frame parser. */
  protected createParser(): Receiver {
    return createReceiver(this.options.maxMessageBytes);
  }

  private createReceiver(): Receiver {
    const { listener } = this;
    const receiver = this.createParser();
    receiver.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) listener.onBinary();
      else listener.onText(data.toString());
    });
    receiver.on('ping', (payload: Buffer) => this.onPing(payload));
    receiver.on('pong', () => listener.onSign('pong'));
    receiver.on('conclude', (code: number) => {
      this.closeReceived = true;
      this.deaf = true;
      listener.onClose(code === NO_STATUS ? null : code);
    });
    receiver.on('error', (error) => {
      // Once more, for the peer's Close alone: what follows a fault is often a frame again.
      if (this.faulted) this.deaf = true;
      else this.receiver = this.createReceiver();
      this.faulted = true;
      listener.onFault(faultOf(error));
    });
    return receiver;
  }
}

import { isUtf8 } from 'node:buffer';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload } from '../contract/index.js';
import type { DialFailure, HistoryEvent, WireEvent } from '../history/events.js';
import { FLOOD } from '../history/marks.js';
import type { Recorder } from '../history/recorder.js';
import {
  closeBody,
  encodeFrame,
  encodeHeader,
  type Frame,
  type FrameOptions,
  FrameReader,
} from './framing.js';
import { reset } from './reset.js';
import { affordablePeerState, type Ends, type PeerState, peerState } from './tcp-state.js';
import { faultOfUpgrade, MAX_HEAD_BYTES, parseResponse, upgradeRequest } from './upgrade.js';

/** How much of one payload a history keeps, in characters. */
const KEPT_CHARACTERS = 4096;
/** What the kit reads of one connection, in frames and in bytes; a server that sends more floods, and is not read further. */
const MAX_FRAMES = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;
const RSV1 = 4;
const DEFLATE_OFFER = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';
const INFLATE_TAIL = Buffer.from([0, 0, 0xff, 0xff]);
/** The longest frame that the kit reads, in bytes: above every message that a server may send. */
const MAX_FRAME_BYTES = 32 * 1024 * 1024;

export interface Address {
  /** ws: or wss: URL. */
  url: string;
  /** Only for wss: PEM of the authority, of the client's own certificate and key, server name, or whether to accept any. */
  tls?: { ca?: string; cert?: string; key?: string; servername?: string; rejectUnauthorized?: boolean };
  headers?: Readonly<Record<string, string>>;
}

export interface DialOptions {
  subprotocols: readonly string[];
  /** Until the answer to the upgrade, in ms. */
  timeoutMs: number;
  /** Sent in the same write as the upgrade request. */
  behindUpgrade?: Buffer;
  /** Offer permessage-deflate (RFC 7692), without context takeover in either direction. */
  deflate?: boolean;
  /** Path and query, in place of those of the address, and more headers. */
  path?: string;
  headers?: Readonly<Record<string, string>>;
  /** Local address to dial from. */
  localAddress?: string;
}

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
  /** A whole data message has arrived; undefined if it was text and not UTF-8 (RFC 6455 §8.1). */
  onMessage: (message: Payload | undefined) => void = () => {};
  /** Replaces secrets in whatever is kept of a payload. */
  redact: (text: string) => string = (text) => text;

  /** Whether permessage-deflate was offered and selected. */
  deflates = false;

  readonly #actor: string;
  readonly #address: Address;
  readonly #recorder: Recorder;
  readonly #reader = new FrameReader(MAX_FRAME_BYTES);
  #socket: Socket | undefined;
  /** The socket itself, or the one below it if that speaks TLS: only TCP can be reset. */
  #tcp: Socket | undefined;
  #upgraded = false;
  #partial: { opcode: string; compressed: boolean; parts: Buffer[] } | undefined;
  #closeSent = false;
  #closeReceived = false;
  #framesIn = 0;
  #bytesIn = 0;
  #endIn = false;
  #ends: Ends | undefined;
  #wasPaused = false;
  /** Something was read in this turn of the event loop. */
  #hasJustRead = false;
  #endOut = false;

  constructor(actor: string, address: Address, recorder: Recorder) {
    this.#actor = actor;
    this.#address = address;
    this.#recorder = recorder;
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
    const url = new URL(options.path ?? '', this.#address.url);
    this.#record({ layer: 'wire', kind: 'dial', address: `${url.protocol}//${url.host}${url.pathname}` });
    const { bytes, accept } = upgradeRequest({
      url: httpUrl(url),
      subprotocols: options.subprotocols,
      headers: {
        ...this.#address.headers,
        ...options.headers,
        ...(options.deflate ? { 'Sec-WebSocket-Extensions': DEFLATE_OFFER } : {}),
      },
    });
    return new Promise((resolve) => {
      let head: Buffer[] | undefined = [];
      const done = (ok: boolean) => {
        clearTimeout(timer);
        head = undefined;
        resolve(ok);
      };
      const fail = (how: DialFailure, detail: string, status: number | null = null) => {
        if (!head) return;
        this.#record({ layer: 'wire', kind: 'dialFailed', how, status, detail });
        this.#endIn = true;
        done(false);
        this.destroy();
      };
      const timer = setTimeout(
        () => fail('timeout', `no answer to the upgrade within ${options.timeoutMs} ms`),
        options.timeoutMs,
      );
      const tcp = openTcp(url, options.localAddress);
      const socket = url.protocol === 'wss:' ? speakTls(tcp, url, this.#address) : tcp;
      this.#socket = socket;
      this.#tcp = tcp;
      tcp.once('connect', () => {
        this.#ends = { localPort: tcp.localPort!, remotePort: tcp.remotePort! };
      });
      socket.setNoDelay(true);
      socket.on(url.protocol === 'wss:' ? 'secureConnect' : 'connect', () => {
        this.#record({ layer: 'wire', kind: 'connected' });
        this.#record({ layer: 'wire', kind: 'upgradeSent' });
        socket.write(options.behindUpgrade ? Buffer.concat([bytes, options.behindUpgrade]) : bytes);
      });
      socket.on('data', (chunk: Buffer) => {
        this.#hasJustRead = true;
        setImmediate(() => {
          this.#hasJustRead = false;
        });
        if (!head) return this.#receive(chunk);
        head.push(chunk);
        const all = Buffer.concat(head);
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) {
          if (all.length > MAX_HEAD_BYTES)
            fail('not-websocket', `a response head of more than ${MAX_HEAD_BYTES} bytes`);
          return;
        }
        const response = parseResponse(all.subarray(0, end).toString('latin1'));
        if (!response) return fail('not-websocket', 'the answer to the upgrade is not HTTP/1.1');
        if (response.status !== 101)
          return fail(
            'not-websocket',
            `the upgrade was answered by HTTP status ${response.status}`,
            response.status,
          );
        const fault = faultOfUpgrade(response, accept);
        if (fault) return fail('not-websocket', fault, response.status);
        this.#upgraded = true;
        this.deflates =
          options.deflate === true && isDeflate(response.headers.get('sec-websocket-extensions'));
        this.#record({
          layer: 'wire',
          kind: 'upgraded',
          status: response.status,
          subprotocol: response.headers.get('sec-websocket-protocol') ?? null,
          extensions: response.headers.get('sec-websocket-extensions') ?? null,
        });
        done(true);
        if (all.length > end + 4) this.#receive(all.subarray(end + 4));
      });
      socket.on('end', () => {
        fail('ended', 'the server ended TCP before it answered the upgrade');
        this.#ended('fin');
      });
      socket.on('error', (error: NodeJS.ErrnoException) => {
        fail(...dialFailure(error));
        if (error.code === 'ECONNRESET') this.#ended('rst');
      });
      socket.on('close', () => {
        fail('ended', 'the connection ended before the upgrade was answered');
        this.#endOut = true;
      });
    });
  }

  /** Sends one frame. Returns false if the connection no longer takes any. */
  frame(opcode: Frame['opcode'], payload: Buffer, options: FrameOptions = {}): boolean {
    if (!this.writable) return false;
    this.#record(this.#describe('out', { opcode, fin: options.fin ?? true, payload }));
    if (opcode === 'close') this.#closeSent = true;
    this.#socket?.write(encodeFrame(opcode, payload, options));
    return true;
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

  #describe(
    dir: 'in' | 'out',
    { opcode, fin, payload }: Pick<Frame, 'opcode' | 'fin' | 'payload'>,
  ): WireEvent {
    const base = { layer: 'wire', kind: 'frame', dir, opcode, fin, bytes: payload.length } as const;
    const kept =
      opcode !== 'binary' && isUtf8(payload)
        ? { text: this.redact(payload.toString('utf8')).slice(0, KEPT_CHARACTERS) }
        : { base64: payload.subarray(0, (KEPT_CHARACTERS / 4) * 3).toString('base64') };
    if (opcode !== 'close') return { ...base, ...kept };
    const reason = payload.subarray(2);
    return {
      ...base,
      code: payload.length >= 2 ? payload.readUInt16BE(0) : null,
      ...(isUtf8(reason) ? { reason: reason.toString('utf8') } : { base64: payload.toString('base64') }),
    };
  }

  #receive(chunk: Buffer): void {
    if (this.#reader.fault || this.#flooded()) return;
    this.#bytesIn += chunk.length;
    for (const frame of this.#reader.push(chunk)) {
      this.#framesIn++;
      if (this.#flooded()) break;
      this.#read(frame);
    }
    if (this.#flooded()) {
      const detail = `${FLOOD}: more than ${MAX_FRAMES} frames or ${MAX_BYTES} bytes; the kit reads no further`;
      this.#record({ layer: 'wire', kind: 'badFraming', detail });
      this.destroy();
    }
    if (this.#reader.fault) this.#record({ layer: 'wire', kind: 'badFraming', detail: this.#reader.fault });
  }

  #flooded(): boolean {
    return this.#framesIn > MAX_FRAMES || this.#bytesIn > MAX_BYTES;
  }

  #read(frame: Frame): void {
    this.#record(this.#describe('in', frame));
    const fault = faultOf(frame, this.#partial !== undefined, this.deflates);
    if (fault) this.#record({ layer: 'wire', kind: 'badFraming', detail: fault });
    switch (frame.opcode) {
      case 'ping':
        if (this.reflexes.pong) this.frame('pong', frame.payload);
        return;
      case 'close':
        this.#closeReceived = true;
        if (this.reflexes.close && !this.#closeSent) this.frame('close', frame.payload.subarray(0, 2));
        return;
      case 'text':
      case 'binary':
      case 'continuation':
        this.#assemble(frame);
    }
  }

  #assemble({ opcode, fin, rsv, payload }: Frame): void {
    this.#partial ??= { opcode, compressed: this.deflates && rsv === RSV1, parts: [] };
    this.#partial.parts.push(payload);
    if (!fin) return;
    const { opcode: kind, compressed, parts } = this.#partial;
    this.#partial = undefined;
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const message = compressed ? this.#inflate(whole) : whole;
    if (!message) return;
    if (kind === 'binary') this.onMessage(message);
    else this.onMessage(isUtf8(message) ? message.toString('utf8') : undefined);
  }

  /** What a compressed message says (RFC 7692 §7.2.2); undefined, and recorded, if that cannot be told. */
  #inflate(payload: Buffer): Buffer | undefined {
    try {
      return inflateRawSync(Buffer.concat([payload, INFLATE_TAIL]), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: MAX_FRAME_BYTES,
      });
    } catch (error) {
      const detail = `a compressed message that does not inflate: ${(error as Error).message}`;
      this.#record({ layer: 'wire', kind: 'badFraming', detail });
      return undefined;
    }
  }

  #ended(seen: 'fin' | 'rst'): void {
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

/** Which rule of RFC 6455 §5 a frame of a server breaks, if any. */
function faultOf(frame: Frame, inMessage: boolean, deflates: boolean): string | undefined {
  const control = frame.opcode === 'close' || frame.opcode === 'ping' || frame.opcode === 'pong';
  if (frame.masked) return 'a masked frame; a server must not mask (RFC 6455 §5.1)';
  const mayCompress = deflates && (frame.opcode === 'text' || frame.opcode === 'binary');
  if (frame.rsv !== 0 && !(mayCompress && frame.rsv === RSV1))
    return 'reserved bits without an extension (RFC 6455 §5.2)';
  if (frame.opcode.startsWith('reserved')) return `the ${frame.opcode} opcode (RFC 6455 §5.2)`;
  if (control && !frame.fin) return 'a fragmented control frame (RFC 6455 §5.5)';
  if (control && frame.payload.length > 125) return 'a control frame of more than 125 bytes (RFC 6455 §5.5)';
  if (frame.opcode === 'close' && frame.payload.length === 1)
    return 'a Close with a body of one byte (RFC 6455 §5.5.1)';
  if (frame.opcode === 'continuation' && !inMessage) return 'a continuation of nothing (RFC 6455 §5.4)';
  if ((frame.opcode === 'text' || frame.opcode === 'binary') && inMessage)
    return 'a new message inside a fragmented one (RFC 6455 §5.4)';
  if (frame.opcode === 'close' && !isUtf8(frame.payload.subarray(2)))
    return 'a reason that is not UTF-8 (RFC 6455 §5.5.1)';
  return undefined;
}

const isDeflate = (extensions: string | undefined): boolean =>
  /^\s*permessage-deflate\b/.test(extensions ?? '');

function httpUrl(url: URL): URL {
  return new URL(url.href.replace(/^ws/, 'http'));
}

function openTcp(url: URL, localAddress: string | undefined): Socket {
  const port = Number(url.port || (url.protocol === 'wss:' ? 443 : 80));
  const host = hostOf(url);
  return connectTcp({ host, port, allowHalfOpen: true, ...(localAddress ? { localAddress } : {}) });
}

function speakTls(tcp: Socket, url: URL, { tls }: Address): Socket {
  const host = hostOf(url);
  const servername = tls?.servername ?? (isIP(host) ? undefined : host);
  return connectTls({
    socket: tcp,
    // What the certificate must be for.
    host,
    ALPNProtocols: ['http/1.1'],
    ...(servername ? { servername } : {}),
    ...(tls?.ca ? { ca: tls.ca } : {}),
    ...(tls?.cert ? { cert: tls.cert } : {}),
    ...(tls?.key ? { key: tls.key } : {}),
    ...(tls?.rejectUnauthorized === undefined ? {} : { rejectUnauthorized: tls.rejectUnauthorized }),
  });
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

function dialFailure(error: NodeJS.ErrnoException): [DialFailure, string] {
  switch (error.code) {
    case 'ECONNREFUSED':
      return ['refused', 'nothing listens there (ECONNREFUSED)'];
    case 'ECONNRESET':
    case 'EPIPE':
      return ['reset', 'the server reset the connection before it answered the upgrade'];
    case 'ETIMEDOUT':
      return ['timeout', 'no answer to the dial (ETIMEDOUT)'];
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return ['unreachable', `the host cannot be reached (${error.code})`];
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return ['tls', `the server does not speak TLS there (${error.code})`];
    default:
      return ['tls', `TLS failed: ${error.message.replace(/\s+/g, ' ').trim()}`];
  }
}

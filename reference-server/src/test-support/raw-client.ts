import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type ClientMessage, protocol, type ServerMessage } from '@solowire/spec';
import { makeHello } from './harness.js';
import { clientFrame, openingRequest, type ServerFrame, serverFrame } from './wire.js';

/** First bytes of whole messages: FIN and the opcode. */
const TEXT = 0x81;
const CLOSE = 0x88;

/** What a client sees on its socket, in order. */
export type Seen =
  | { readonly kind: 'status'; readonly status: number; readonly head: string }
  | { readonly kind: 'message'; readonly message: ServerMessage }
  | { readonly kind: 'pong'; readonly payload: string }
  | { readonly kind: 'close'; readonly code: number | null; readonly reason: string }
  | { readonly kind: 'fin' }
  | { readonly kind: 'reset' };

export interface DialOptions {
  readonly subprotocol?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in one piece with the upgrade request. */
  readonly pipelined?: Buffer;
  /** Leaves the header of the request without its end. Default: no. */
  readonly unfinished?: boolean;
}

const dialled = new Set<RawClient>();

/** Ends all clients of a test. */
export function hangUp(): void {
  for (const { socket } of dialled) socket.destroy();
  dialled.clear();
}

/** Far beyond every deadline of the short timings; who waits longer waits in vain. */
const PATIENCE_MS = 5000;

/** A WebSocket client that answers nothing by itself, and sees Close, FIN and reset apart. */
export class RawClient {
  readonly seen: Seen[] = [];
  readonly socket: Socket;
  private buffer = Buffer.alloc(0);
  private upgraded = false;
  private waiting: (() => void) | null = null;

  constructor(
    url: string,
    { subprotocol = protocol.subprotocol, headers = {}, pipelined, unfinished = false }: DialOptions = {},
  ) {
    const { protocol: scheme, hostname, port, pathname } = new URL(url);
    const target = { host: hostname, port: Number(port), allowHalfOpen: true };
    this.socket = scheme === 'wss:' ? connectTls({ ...target, rejectUnauthorized: false }) : connect(target);
    dialled.add(this);
    this.socket.setNoDelay();
    this.socket.on('data', (bytes) => this.receive(bytes));
    this.socket.on('end', () => this.saw({ kind: 'fin' }));
    this.socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') this.saw({ kind: 'reset' });
    });
    const request = openingRequest({ path: pathname, subprotocol, headers });
    const sent = unfinished ? request.slice(0, -'\r\n'.length) : request;
    this.socket.write(Buffer.concat([Buffer.from(sent), pipelined ?? Buffer.alloc(0)]));
  }

  send(message: ClientMessage | string): void {
    this.socket.write(clientFrame(TEXT, typeof message === 'string' ? message : JSON.stringify(message)));
  }

  request(id: string, method: string, params?: unknown): void {
    this.send({ type: 'request', id, method, params });
  }

  /** Sends any frame; `firstByte` is FIN, reserved bits and opcode. */
  sendFrame(firstByte: number, payload: string | Buffer = '', masked = true): void {
    this.socket.write(masked ? clientFrame(firstByte, payload) : clientFrame(firstByte, payload, null));
  }

  /** Sends a Close; null means an empty body. */
  sendClose(code: number | null = 1000, reason: string | Buffer = ''): void {
    const body = Buffer.concat([Buffer.alloc(2), Buffer.from(reason)]);
    body.writeUInt16BE(code ?? 0);
    this.socket.write(clientFrame(CLOSE, code === null ? '' : body));
  }

  /** Waits until something has been seen, and returns it. */
  async sees<K extends Seen['kind']>(
    kind: K,
    matching: (seen: Extract<Seen, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<Seen, { kind: K }>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = this.seen.find((seen) => seen.kind === kind && matching(seen as never));
      if (found) return found as Extract<Seen, { kind: K }>;
      if (Date.now() > deadline)
        throw new Error(`no ${kind} within ${PATIENCE_MS} ms; seen: ${this.order.join(', ')}`);
      await new Promise<void>((resolve) => {
        this.waiting = resolve;
        setTimeout(resolve, 100);
      });
    }
  }

  /** Waits for a message of a type. */
  async message<T extends ServerMessage['type']>(type: T): Promise<Extract<ServerMessage, { type: T }>> {
    const { message } = await this.sees('message', (seen) => seen.message.type === type);
    return message as Extract<ServerMessage, { type: T }>;
  }

  /** Waits for the response to a request. */
  async response(id: string): Promise<Extract<ServerMessage, { type: 'response' }>> {
    const { message } = await this.sees('message', ({ message: m }) => m.type === 'response' && m.id === id);
    return message as Extract<ServerMessage, { type: 'response' }>;
  }

  /** The order of what has been seen, messages by their type. */
  get order(): string[] {
    return this.seen.map((seen) => (seen.kind === 'message' ? seen.message.type : seen.kind));
  }

  private saw(seen: Seen): void {
    this.seen.push(seen);
    this.waiting?.();
  }

  private receive(bytes: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, bytes]);
    if (!this.upgraded) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = this.buffer.subarray(0, end).toString();
      this.buffer = this.buffer.subarray(end + 4);
      this.upgraded = true;
      this.saw({ kind: 'status', status: Number(head.split(' ')[1]), head });
    }
    for (let frame = serverFrame(this.buffer); frame; frame = serverFrame(this.buffer)) {
      this.buffer = this.buffer.subarray(frame.end);
      this.take(frame);
    }
  }

  private take({ opcode, payload }: ServerFrame): void {
    if (opcode === 0x1) this.saw({ kind: 'message', message: JSON.parse(payload.toString()) });
    else if (opcode === 0xa) this.saw({ kind: 'pong', payload: payload.toString() });
    else if (opcode === 0x8) {
      const code = payload.length >= 2 ? payload.readUInt16BE(0) : null;
      this.saw({ kind: 'close', code, reason: payload.subarray(2).toString() });
    }
  }
}

/** Dials, says hello and waits for the welcome. */
export async function dial(url: string, clientId: string, hello: object = {}): Promise<RawClient> {
  const client = new RawClient(url);
  client.send(makeHello(clientId, hello));
  await client.message('welcome');
  return client;
}

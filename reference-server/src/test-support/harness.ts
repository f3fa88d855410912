import { EventEmitter } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Bye, ClientMessage, Hello, ServerMessage, Welcome } from '@solowire/spec';
import { protocol } from '@solowire/spec';
import type { Parts } from '../parts.js';
import { createSolowireServer } from '../server.js';
import type { Connection } from '../session/connection.js';
import type { ServerOptions, SolowireServer } from '../solowire-server.js';
import type { Transport, TransportListener } from '../transport/transport.js';
import { VirtualClock } from './virtual-clock.js';

/** What a transport was told to do, in order. */
export type Sent =
  | { readonly kind: 'message'; readonly message: ServerMessage }
  | { readonly kind: 'close'; readonly code: number | null; readonly reason: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'abort'; readonly how: 'fin' | 'reset' };

/** A transport without a socket: the test is the peer. */
export class FakeTransport implements Transport {
  pendingBytes = 0;
  sentBytes = 0;
  readonly sent: Sent[] = [];
  readonly connection: Connection;
  private readonly listener: TransportListener;
  private gone = false;

  constructor(listener: TransportListener) {
    this.listener = listener;
    this.connection = listener as Connection;
  }

  sendText(text: string): void {
    this.sentBytes += text.length;
    this.sent.push({ kind: 'message', message: JSON.parse(text) });
  }

  sendClose(code: number | null, reason: string): void {
    this.sent.push({ kind: 'close', code, reason });
  }

  end(): void {
    if (!this.sent.some(({ kind }) => kind === 'end')) this.sent.push({ kind: 'end' });
  }

  abort(how: 'fin' | 'reset'): void {
    this.sent.push({ kind: 'abort', how });
    this.drop();
  }

  // What the peer does; nothing, once TCP has ended.

  receive(message: ClientMessage | string): void {
    if (!this.gone) this.listener.onText(typeof message === 'string' ? message : JSON.stringify(message));
  }

  receiveBinary(): void {
    if (!this.gone) this.listener.onBinary();
  }

  close(code: number | null = 1000): void {
    if (!this.gone) this.listener.onClose(code);
  }

  fault(fault: 'framingError' | 'invalidUtf8' | 'tooBig'): void {
    if (!this.gone) this.listener.onFault(fault);
  }

  sign(sign: 'bytes' | 'ping' | 'pong'): void {
    if (!this.gone) this.listener.onSign(sign);
  }

  fin(): void {
    if (!this.gone) this.listener.onFin();
  }

  drain(): void {
    this.pendingBytes = 0;
    if (!this.gone) this.listener.onDrain();
  }

  /** TCP ends, once. */
  drop(): void {
    if (this.gone) return;
    this.gone = true;
    this.listener.onGone();
  }

  // What was sent to the peer.

  get messages(): ServerMessage[] {
    return this.sent.flatMap((sent) => (sent.kind === 'message' ? [sent.message] : []));
  }

  get welcome(): Welcome | undefined {
    return this.messages.find((message): message is Welcome => message.type === 'welcome');
  }

  get bye(): Bye | undefined {
    return this.messages.find((message): message is Bye => message.type === 'bye');
  }

  /** The code of the Close that was sent; undefined if none was, null if it was empty. */
  get closeCode(): number | null | undefined {
    return this.sent.find((sent) => sent.kind === 'close')?.code;
  }

  get aborted(): 'fin' | 'reset' | undefined {
    return this.sent.find((sent) => sent.kind === 'abort')?.how;
  }
}

/** A server without sockets, on a clock that the test moves. */
export class Harness {
  readonly clock = new VirtualClock();
  readonly server: SolowireServer;
  readonly logged: Record<string, unknown>[] = [];
  private readonly http = new EventEmitter();
  private latest!: FakeTransport;
  private port = 0;

  constructor(options: ServerOptions = {}, parts: Partial<Parts> = {}) {
    this.server = createSolowireServer(
      { timing: 'short', log: (entry) => this.logged.push(entry), ...options },
      {
        clock: this.clock,
        createTransport: (_socket, _head, listener) => {
          this.latest = new FakeTransport(listener);
          return this.latest;
        },
        ...parts,
      },
    );
    this.server.attach(this.http as HttpServer);
  }

  /** Opens a WebSocket that has not said hello. */
  connect(offer = protocol.subprotocol as string, address = '127.0.0.1'): FakeTransport {
    this.port += 1;
    const socket = new FakeSocket(address, this.port);
    const headers = {
      host: 'test',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': offer,
    };
    this.http.emit('connection', socket);
    this.http.emit(
      'upgrade',
      { method: 'GET', httpVersion: '1.1', url: '/', headers },
      socket,
      Buffer.alloc(0),
    );
    const transport = this.latest;
    const drop = transport.drop.bind(transport);
    transport.drop = () => {
      drop();
      socket.emit('close');
    };
    return transport;
  }

  /** Opens a WebSocket and waits until its hello is decided. */
  async welcome(clientId: string, hello: Partial<Hello> = {}): Promise<FakeTransport> {
    const transport = this.connect();
    transport.receive(makeHello(clientId, hello));
    await settle();
    return transport;
  }
}

class FakeSocket extends EventEmitter {
  readonly readable = true;
  readonly writable = true;
  readonly remoteAddress: string;
  readonly remotePort: number;

  constructor(address: string, port: number) {
    super();
    this.remoteAddress = address;
    this.remotePort = port;
  }

  write(): void {}
  destroy(): void {}
}

export function makeHello(clientId: string, more: Partial<Hello> = {}): Hello {
  return {
    type: 'hello',
    version: protocol.version,
    clientId,
    instanceId: instance('a'),
    attempt: 1,
    ...more,
  };
}

/** An instanceId made of one hexadecimal digit. */
export function instance(digit: string): string {
  return digit.repeat(32);
}

/** Lets every promise that is already resolved have its consequences. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

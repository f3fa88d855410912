import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  type ClientMessage,
  type Hello,
  protocol,
  type ServerMessage,
  shortTimings,
  validators,
  type Welcome,
} from '@solowire/spec';
import { type WebSocket, WebSocketServer } from 'ws';

/** One connection of the client under examination, as the server saw it. Times in ms since the server began. */
export interface Dial {
  /** When its upgrade arrived, and when the server began to end it. */
  at: number;
  toldAt?: number;
  hello?: Hello;
  received: ClientMessage[];
  /** What was received after the server had begun to end it. */
  late: ClientMessage[];
  /** The Close that the client sent first or in answer; undefined if none came. */
  close?: number;
  closeAt?: number;
  /** What was no valid message of a client. */
  wrong: string[];
}

/** What a scenario does with one dial, counted from 0. */
export type Script = (peer: Peer, dial: number) => void | Promise<void>;

/** The server's end of one connection. */
export class Peer {
  readonly socket: WebSocket;
  readonly dial: Dial;
  #arrived: (() => void)[] = [];

  constructor(socket: WebSocket, dial: Dial) {
    this.socket = socket;
    this.dial = dial;
    socket.on('error', () => {});
    socket.on('message', (data, binary) => {
      this.#take(binary ? '' : String(data));
      for (const wake of this.#arrived.splice(0)) wake();
    });
    socket.on('close', (code) => {
      dial.close ??= code;
      dial.closeAt = performance.now();
      for (const wake of this.#arrived.splice(0)) wake();
    });
  }

  /** Waits until a message of this type has come so many times; false if the connection ended first. */
  async until(type: ClientMessage['type'], times = 1): Promise<boolean> {
    while (this.dial.received.filter((message) => message.type === type).length < times) {
      if (this.socket.readyState > 1) return false;
      await new Promise<void>((wake) => this.#arrived.push(wake));
    }
    return true;
  }

  send(message: ServerMessage | object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Waits for hello and welcomes. */
  async welcome(more: Partial<Welcome> = {}): Promise<void> {
    await this.until('hello');
    this.send({
      type: 'welcome',
      version: protocol.version,
      sessionId: `session-of-22-letters-${this.dial.hello?.attempt}`,
      epoch: this.dial.hello?.attempt ?? 1,
      heartbeat: { intervalMs: shortTimings.intervalMs, deadAfterMs: shortTimings.deadAfterMs },
      limits: { maxMessageBytes: 1024, takeovers: { max: 10, windowMs: 1000 } },
      tookOver: null,
      capabilities: [],
      ...more,
    });
  }

  /** bye, and then the Close with its code, as a server does. */
  bye(code: number, retryAfterMs?: number): void {
    this.dial.toldAt = performance.now();
    this.send({
      type: 'bye',
      code,
      reason: 'examined',
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
    this.socket.close(code);
  }

  close(code: number): void {
    this.dial.toldAt = performance.now();
    this.socket.close(code);
  }

  /** Ends the connection by a reset. */
  reset(): void {
    this.dial.toldAt = performance.now();
    this.#tcp.resetAndDestroy();
  }

  /** Ends the server's side of TCP without a Close. */
  fin(): void {
    this.#tcp.end();
  }

  /** What is below the WebSocket; `ws` has no other way to it. */
  get #tcp(): Socket {
    return (this.socket as unknown as { _socket: Socket })._socket;
  }

  #take(text: string): void {
    const { dial } = this;
    let message: ClientMessage;
    try {
      message = JSON.parse(text);
    } catch {
      dial.wrong.push(text);
      return;
    }
    if (!validators.strict[message.type]?.(message)) dial.wrong.push(text);
    if (message.type === 'hello') dial.hello ??= message;
    (dial.toldAt === undefined ? dial.received : dial.late).push(message);
  }
}

/** A server that examines clients: each clientId is a scenario, and its path. */
export class Examiner {
  readonly dials = new Map<string, Dial[]>();
  readonly #http = createServer();
  readonly #ws = new WebSocketServer({ noServer: true, handleProtocols: () => protocol.subprotocol });

  constructor(
    scripts: Readonly<Record<string, Script>>,
    upgradeDelayMs: Readonly<Record<string, number>> = {},
  ) {
    this.#http.on('upgrade', async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => {});
      const name = request.url!.split('/').at(-1)!;
      const dials = this.dials.get(name) ?? [];
      this.dials.set(name, dials);
      const dial: Dial = {
        at: performance.now(),
        received: [],
        late: [],
        wrong: [],
      };
      const number = dials.push(dial) - 1;
      if (number === 0 && upgradeDelayMs[name])
        await new Promise((done) => setTimeout(done, upgradeDelayMs[name]));
      this.#ws.handleUpgrade(
        request,
        socket,
        head,
        (connection) => void scripts[name]?.(new Peer(connection, dial), number),
      );
    });
  }

  async listen(): Promise<string> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}/`;
  }

  of(scenario: string): readonly Dial[] {
    return this.dials.get(scenario) ?? [];
  }

  stop(): void {
    for (const connection of this.#ws.clients) connection.terminate();
    this.#http.close();
    this.#http.closeAllConnections();
  }
}

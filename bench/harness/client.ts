import { connect, type Socket } from 'node:net';
import { type Hello, protocol, type ServerMessage } from '@solowire/spec';
import { schedule } from '../../conformance/src/run/schedule.js';
import {
  clientFrame,
  NO_MASK,
  openingRequest,
  type ServerFrame,
  serverFrame,
} from '../../reference-server/src/test-support/wire.js';

/** Who a client says it is. */
export interface Introduction {
  readonly clientId: string;
  readonly instanceId?: string;
  readonly attempt?: number;
  readonly credentials?: NonNullable<Hello['credentials']>;
}

/** What a load needs of a client, and no more: it costs so little that what is measured is the server. */
export class Client {
  readonly socket: Socket;
  /** Resolves when TCP has ended, however. */
  readonly gone: Promise<void>;
  private buffer: Buffer = Buffer.alloc(0);
  private upgraded = false;
  private waiting: ((message: ServerMessage) => void) | null = null;
  private readonly onUpgrade: () => void;
  /** Resolves when the server has switched to WebSocket. */
  readonly open: Promise<void>;
  /** Whether heartbeats are acknowledged; a client that does not is deaf. */
  answering = true;
  /** Called with the code of the server's bye, and with that of its Close, null if it has none. */
  onEnd: ((code: number | null) => void) | null = null;

  constructor(port: number, localAddress = '127.0.0.1') {
    this.socket = connect({ port, host: '127.0.0.1', localAddress });
    this.socket.setNoDelay();
    this.gone = new Promise((resolve) => this.socket.once('close', () => resolve()));
    const { promise, resolve } = withResolver();
    this.onUpgrade = resolve;
    this.open = Promise.race([
      promise,
      this.gone.then(() => Promise.reject(new Error('the server hung up'))),
    ]);
    this.open.catch(() => {});
    this.socket.on('error', () => {});
    this.socket.on('data', (bytes) => this.receive(bytes));
    this.socket.write(openingRequest({ subprotocol: protocol.subprotocol }));
  }

  /** Says hello; resolves with the answer, a welcome or a bye. Rejects if TCP ends before it. */
  hello({
    clientId,
    instanceId = 'a'.repeat(32),
    attempt = 1,
    ...rest
  }: Introduction): Promise<ServerMessage> {
    const hello: Hello = {
      type: 'hello',
      version: protocol.version,
      clientId,
      instanceId,
      attempt,
      ...rest,
    };
    return this.ask(textFrame(JSON.stringify(hello)));
  }

  /** Sends a frame; resolves with the next message that is no heartbeat and is `wanted`. Rejects if TCP ends before it. */
  ask(bytes: Buffer, wanted: (message: ServerMessage) => boolean = () => true): Promise<ServerMessage> {
    return new Promise((resolve, reject) => {
      this.waiting = (message) => {
        if (wanted(message)) resolve(message);
      };
      this.socket.write(bytes);
      this.gone.then(() => reject(new Error('the server hung up')));
    });
  }

  /** Calls `next` for each message that is no heartbeat; what it returns is sent. */
  converse(first: Buffer, next: (message: ServerMessage) => Buffer | null): void {
    const onMessage = (message: ServerMessage) => {
      this.waiting = onMessage;
      const reply = next(message);
      if (reply) this.socket.write(reply);
    };
    this.waiting = onMessage;
    this.socket.write(first);
  }

  /** Ends as a browser does: a Close, answered by the server's and its FIN. */
  close(): Promise<void> {
    this.socket.write(closeFrame);
    return this.gone;
  }

  /** Ends TCP with a reset, or as it can if a FIN is on its way out already: Node would lose the socket. */
  reset(): Promise<void> {
    if (this.socket.writableEnded) this.socket.destroy();
    else this.socket.resetAndDestroy();
    return this.gone;
  }

  private receive(bytes: Buffer): void {
    this.buffer = this.buffer.length === 0 ? bytes : Buffer.concat([this.buffer, bytes]);
    if (!this.upgraded) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!this.buffer.subarray(0, 12).equals(SWITCHED)) {
        this.socket.destroy();
        return;
      }
      this.upgraded = true;
      this.buffer = this.buffer.subarray(end + 4);
      this.onUpgrade();
    }
    let at = 0;
    for (let frame = serverFrame(this.buffer); frame; frame = serverFrame(this.buffer, at)) {
      at = frame.end;
      this.take(frame);
    }
    this.buffer = at === 0 ? this.buffer : this.buffer.subarray(at);
  }

  private take({ opcode, payload }: ServerFrame): void {
    if (opcode === 0x8) {
      this.onEnd?.(payload.length < 2 ? null : payload.readUInt16BE(0));
      this.socket.end(closeFrame);
    } else if (opcode === 0x1) {
      const message = JSON.parse(payload.toString()) as ServerMessage;
      if (message.type === 'bye') this.onEnd?.(message.code);
      if (message.type !== 'heartbeat') {
        this.waiting?.(message);
      } else if (this.answering) {
        this.socket.write(textFrame(JSON.stringify({ type: 'heartbeatAck', n: message.n })));
      }
    }
  }
}

/** Dials, says hello and waits for the welcome. Rejects if it is not welcome. */
export async function welcomed(
  port: number,
  introduction: Introduction,
  localAddress?: string,
): Promise<Client> {
  const client = new Client(port, localAddress);
  await client.open;
  const answer = await client.hello(introduction);
  if (answer.type !== 'welcome')
    throw new Error(`${introduction.clientId} was not welcomed: ${JSON.stringify(answer)}`);
  return client;
}

/** Opens `count` sessions, some at a time. */
export async function welcomeMany(port: number, count: number, prefix: string): Promise<Client[]> {
  const clients: Client[] = [];
  await inParallel(count, 50, async (i) => {
    clients.push(await welcomed(port, { clientId: `${prefix}-${i}` }));
  });
  return clients;
}

/** Runs `task` for 0 … count - 1, at most `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  task: (i: number) => Promise<unknown>,
): Promise<void> {
  await schedule([...Array(count).keys()], Array<typeof task>(width).fill(task));
}

const SWITCHED = Buffer.from('HTTP/1.1 101');

/** A text message. */
export const textFrame = (text: string): Buffer => clientFrame(0x81, text, NO_MASK);

const closeFrame = clientFrame(0x88, Buffer.from([1000 >> 8, 1000 & 0xff]), NO_MASK);

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((ready) => {
    resolve = ready;
  });
  return { promise, resolve };
}

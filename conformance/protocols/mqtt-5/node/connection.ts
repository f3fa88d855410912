import {
  generate,
  type IConnectPacket,
  type IPublishPacket,
  type ISubscribePacket,
  type IUnsubscribePacket,
  type Packet,
  parser,
} from 'mqtt-packet';
import type { WebSocket } from 'ws';
import type { Broker } from './broker.js';
import { type Message, messageOf, type Session } from './session.js';

/** Reason codes (MQTT 5 §2.4). */
export const REASON = {
  success: 0x00,
  malformed: 0x81,
  protocolError: 0x82,
  badCredential: 0x86,
  keepAlive: 0x8d,
  takenOver: 0x8e,
} as const;

const V5 = { protocolVersion: 5 };
/** The one password of a test broker. */
const PASSWORD = 'good';
/** How long a connection may be open without CONNECT, in ms. */
const CONNECT_MS = 3000;

/** One connection from its upgrade to its end. A faulty broker replaces methods. */
export class Connection {
  /** Undefined before CONNECT was accepted. */
  session: Session | undefined;
  /** The fence: set before anything is said about the end, and never taken back. */
  protected ended = false;
  protected readonly broker: Broker;
  protected readonly socket: WebSocket;
  protected keepAliveMs = 0;
  /** A client may be silent for so many times its Keep Alive (§3.1.2.10). */
  protected keepAliveFactor = 1.5;
  readonly #connect: NodeJS.Timeout;
  #watch: NodeJS.Timeout | undefined;
  #heard = performance.now();

  constructor(broker: Broker, socket: WebSocket) {
    this.broker = broker;
    this.socket = socket;
    const stream = parser(V5);
    stream.on('packet', (packet: Packet) => {
      if (this.listens()) this.receive(packet);
    });
    stream.on('error', () => this.malformed());
    this.#connect = setTimeout(() => setImmediate(() => this.session ?? this.end()), CONNECT_MS);
    socket.on('message', (data, isBinary) => {
      if (!this.listens()) return;
      if (isBinary) stream.parse(data as Buffer);
      else this.text(data as Buffer);
    });
    // ws answers broken frames by itself.
    socket.on('error', () => this.end());
    socket.on('close', () => this.closed());
  }

  /** Whether what arrives still counts: asked for each packet, since ws delivers frames after its `close()`, too. */
  protected listens(): boolean {
    return !this.ended;
  }

  protected receive(packet: Packet): void {
    this.#heard = performance.now();
    if (!this.session) {
      if (packet.cmd === 'connect') this.connect(packet);
      else this.end();
    } else this.handle(packet, this.session);
  }

  protected handle(packet: Packet, session: Session): void {
    switch (packet.cmd) {
      case 'connect':
        this.secondConnect(packet);
        break;
      case 'pingreq':
        this.send({ cmd: 'pingresp' });
        break;
      case 'publish':
        this.publish(packet);
        break;
      case 'puback':
        session.unacknowledged.delete(packet.messageId!);
        break;
      case 'subscribe':
        this.subscribe(packet, session);
        break;
      case 'unsubscribe':
        this.unsubscribe(packet, session);
        break;
      case 'disconnect':
        this.disconnected(packet.reasonCode ?? REASON.success, session);
        break;
      default:
        this.end(REASON.protocolError);
    }
  }

  protected text(_data: Buffer): void {
    this.end(REASON.malformed);
  }

  protected malformed(): void {
    this.end(REASON.malformed);
  }

  protected secondConnect(_packet: IConnectPacket): void {
    this.end(REASON.protocolError);
  }

  protected connect(packet: IConnectPacket): void {
    if (this.mayConnect(packet)) this.enter(packet);
    else this.refuse();
  }

  protected mayConnect({ password }: IConnectPacket): boolean {
    return String(password) === PASSWORD;
  }

  protected refuse(): void {
    this.send({ cmd: 'connack', reasonCode: REASON.badCredential, sessionPresent: false });
    this.end();
  }

  /** The steps of §3.1.4, in their order. */
  protected enter({ clientId, clean = false, keepalive = 0, will, properties }: IConnectPacket): void {
    clearTimeout(this.#connect);
    const { broker } = this;
    const before = broker.sessions.get(clientId);
    if (before?.connection) this.takeOver(before.connection);
    const { session, isPresent } = broker.open(clientId, clean);
    this.session = session;
    session.connection = this;
    session.will = will;
    session.expiry = properties?.sessionExpiryInterval ?? 0;
    const seconds = broker.serverKeepAlive ?? keepalive;
    this.keepAliveMs = this.keepAliveFactor * seconds * 1000;
    if (seconds > 0) this.watch(this.keepAliveMs);
    this.send({
      cmd: 'connack',
      reasonCode: REASON.success,
      sessionPresent: isPresent,
      properties: {
        maximumQoS: 1,
        ...(broker.serverKeepAlive === undefined ? {} : { serverKeepAlive: broker.serverKeepAlive }),
      },
    });
    // Under their old ids (§4.4).
    for (const [messageId, message] of session.unacknowledged)
      this.send({ cmd: 'publish', ...message, messageId, dup: true, retain: false });
  }

  protected takeOver(old: Connection): void {
    old.end(REASON.takenOver);
  }

  protected publish(packet: IPublishPacket): void {
    if (packet.retain) this.broker.retain(messageOf(packet));
    this.broker.publish(messageOf(packet));
    if (packet.qos > 0)
      this.send({ cmd: 'puback', messageId: packet.messageId!, reasonCode: REASON.success });
  }

  protected subscribe({ messageId, subscriptions }: ISubscribePacket, session: Session): void {
    const granted = subscriptions.map(({ topic, qos }) => {
      const most = Math.min(qos, 1) as 0 | 1;
      session.subscriptions.set(topic, most);
      return most;
    });
    this.send({ cmd: 'suback', messageId: messageId!, granted });
    for (const { topic } of subscriptions) this.broker.sendRetained(topic, session);
  }

  protected unsubscribe({ messageId, unsubscriptions }: IUnsubscribePacket, session: Session): void {
    for (const topic of unsubscriptions) session.subscriptions.delete(topic);
    this.send({ cmd: 'unsuback', messageId: messageId!, granted: unsubscriptions.map(() => REASON.success) });
  }

  /** The client leaves: without its will, unless it asks for that (§3.14.4). */
  protected disconnected(reason: number, session: Session): void {
    if (reason === REASON.success) session.will = undefined;
    this.end();
  }

  /** Sends a message to the client of this connection. */
  deliver(message: Message, retain = false): void {
    const { session } = this;
    if (!session || this.ended) return;
    if (message.qos === 0) this.send({ cmd: 'publish', ...message, dup: false, retain });
    else {
      const messageId = session.nextId();
      session.unacknowledged.set(messageId, message);
      this.send({ cmd: 'publish', ...message, messageId, dup: false, retain });
    }
  }

  /** Waits for so many ms of silence. */
  protected watch(ms: number): void {
    this.#watch = setTimeout(() => this.look(), ms);
  }

  protected unwatch(): void {
    clearTimeout(this.#watch);
  }

  /** Ends a client that has been silent for too long, or waits for the rest of the time. What has arrived is read before. */
  protected look(): void {
    setImmediate(() => {
      if (this.ended) return;
      const leftMs = this.keepAliveMs - (performance.now() - this.#heard);
      if (leftMs > 0) this.watch(Math.ceil(leftMs));
      else this.timeOut();
    });
  }

  protected timeOut(): void {
    this.end(REASON.keepAlive);
  }

  /**
   * The one way out, from whichever side: fences the connection, closes it, then lets its session go. Later calls do nothing.
   * @param reason of the DISCONNECT; none before CONNACK, and where the connection has ended already
   */
  end(reason?: number): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.#connect);
    this.unwatch();
    if (reason !== undefined && this.session) this.send({ cmd: 'disconnect', reasonCode: reason });
    this.socket.close(1000);
    this.leave();
  }

  /** Lets the session go, unless a newer connection has it. */
  protected leave(): void {
    if (this.session?.connection === this) this.broker.left(this.session);
  }

  /** TCP has ended. */
  protected closed(): void {
    this.end();
  }

  send(packet: Packet): void {
    this.socket.send(generate(packet, V5));
  }
}

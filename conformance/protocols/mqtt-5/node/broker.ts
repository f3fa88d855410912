import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { Connection } from './connection.js';
import { type Message, matches, Session } from './session.js';

/** After its Close ws waits so long for the client's, in ms. */
const CLOSE_TIMEOUT_MS = 4000;
const MAX_BYTES = 65_536;

export interface BrokerOptions {
  /** Default: a free one. */
  port?: number | undefined;
  /** Seconds between two packets of a client, in place of what it asks for. Default: what it asks for. */
  serverKeepAlive?: number | undefined;
  /** What a faulty broker does otherwise. Default: the right one. */
  parts?: Parts | undefined;
}

/** The parts of a broker, each of which a faulty one may replace. */
export interface Parts {
  readonly Connection?: typeof Connection;
  readonly Broker?: typeof Broker;
}

/** What all connections share: sessions, retained messages and wills. A faulty broker replaces methods. */
export class Broker {
  readonly sessions = new Map<string, Session>();
  readonly serverKeepAlive: number | undefined;
  readonly #retained = new Map<string, Message>();

  constructor(serverKeepAlive?: number) {
    this.serverKeepAlive = serverKeepAlive;
  }

  /** The session of a new connection: the stored one, unless there is none or the client wants a clean start. */
  open(clientId: string, clean: boolean): { session: Session; isPresent: boolean } {
    const stored = this.sessions.get(clientId);
    if (stored) {
      clearTimeout(stored.expiryTimer);
      if (!clean) clearTimeout(stored.willTimer);
    }
    if (stored && !clean) return { session: stored, isPresent: true };
    if (stored) this.endSession(stored);
    const session = new Session(clientId);
    this.sessions.set(clientId, session);
    return { session, isPresent: false };
  }

  /** The connection of a session has ended: its will is due now or later, and it is stored or ends. */
  left(session: Session): void {
    session.connection = undefined;
    const { expiry, will } = session;
    if (expiry === 0) {
      this.endSession(session);
      return;
    }
    session.expiryTimer = setTimeout(() => this.endSession(session), expiry * 1000).unref();
    const delay = will?.properties?.willDelayInterval ?? 0;
    if (delay === 0) this.publishWill(session);
    else session.willTimer = setTimeout(() => this.publishWill(session), delay * 1000).unref();
  }

  /** Forgets a session; a will that waits is due (§3.1.2.5). */
  endSession(session: Session): void {
    clearTimeout(session.expiryTimer);
    clearTimeout(session.willTimer);
    this.publishWill(session);
    if (this.sessions.get(session.clientId) === session) this.sessions.delete(session.clientId);
  }

  protected publishWill(session: Session): void {
    const { will } = session;
    session.will = undefined;
    if (!will) return;
    const message: Message = { topic: will.topic, payload: will.payload, qos: will.qos ?? 0 };
    if (will.retain) this.retain(message);
    this.publish(message);
  }

  /** Delivers a message to whoever has subscribed, now or when it comes back. */
  publish(message: Message): void {
    for (const session of this.sessions.values()) {
      const granted = session.qosOf(message.topic);
      if (granted === undefined) continue;
      this.deliver(session, { ...message, qos: Math.min(granted, message.qos) as 0 | 1 });
    }
  }

  protected deliver(session: Session, message: Message): void {
    if (session.connection) session.connection.deliver(message);
    else if (message.qos > 0) session.unacknowledged.set(session.nextId(), message);
  }

  retain(message: Message): void {
    if (message.payload.length === 0) this.#retained.delete(message.topic);
    else this.#retained.set(message.topic, message);
  }

  sendRetained(filter: string, session: Session): void {
    for (const message of this.#retained.values())
      if (matches(filter, message.topic)) session.connection?.deliver({ ...message, qos: 0 }, true);
  }
}

/**
 * Starts a broker on loopback.
 * @throws Error of `listen` if the port is taken
 */
export async function startBroker({ port = 0, serverKeepAlive, parts = {} }: BrokerOptions = {}) {
  const { Connection: Made = Connection, Broker: Shared = Broker } = parts;
  const broker = new Shared(serverKeepAlive);
  const options = {
    maxPayload: MAX_BYTES,
    closeTimeout: CLOSE_TIMEOUT_MS,
    handleProtocols: (offered: Set<string>) => (offered.has('mqtt') ? 'mqtt' : false),
  } as const;
  const server = new WebSocketServer({ host: '127.0.0.1', port, path: '/mqtt', ...options });
  server.on('connection', (socket) => new Made(broker, socket));
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/mqtt`,
    /** Ends every connection at once. */
    async stop(): Promise<void> {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

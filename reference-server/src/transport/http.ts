import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Timer } from '../time/timers.js';
import type { Handshake } from './handshake.js';
import { refuse } from './refuse.js';
import { plainAddress, sourceOf, type TrustedProxies } from './source.js';
import { type Certificate, isLoopback, type Upgrade } from './upgrade.js';
import { routeUpgrades } from './upgrade-router.js';

/** What takes the upgrades of an HTTP server. */
export interface UpgradeSink {
  /** The path of the WebSocket; undefined means any that nobody else has. */
  readonly path: string | undefined;
  /** Whether the HTTP server has no other use, so that every TCP connection is one that owes a hello. */
  readonly own: boolean;
  readonly handshake: Handshake;
  /** Whose word on whom they speak for is taken. */
  readonly proxies: TrustedProxies;
  /** Takes one more socket without a welcome, of a source if that is known; returns what gives its place back, null if there is none. */
  enter(source: string | null): (() => void) | null;
  accept(upgrade: Upgrade, subprotocol: string | null): void;
  /** Starts the deadline of a socket that owes a hello. */
  startDeadline(fire: () => void): Timer;
}

/** An HTTP server whose upgrades are taken. */
export interface Attachment {
  /** Open TCP connections, requests and WebSockets alike. */
  readonly sockets: number;
  /** Ends the connections of an own server that have not become WebSockets, those in the TLS handshake included. */
  endOpenings(): void;
  /** Takes no more upgrades; those that are open go on. */
  detach(): void;
}

/** A TCP connection of the HTTP server. */
interface Tcp {
  readonly socket: Socket;
  leave: (() => void) | null;
  upgraded: boolean;
}

/** Who is at the other end of a connection. */
interface Client {
  readonly address: string;
  readonly source: string;
  readonly loopback: boolean;
  /** Whether a trusted proxy stands between. */
  readonly isProxied: boolean;
}

/** Takes the upgrades of an HTTP or HTTPS server. */
export function attach(server: HttpServer | HttpsServer, sink: UpgradeSink): Attachment {
  const connections = new Map<unknown, Tcp>();
  // A TLS socket stands for the TCP socket below it, which is known by its endpoints alone.
  const keyOf = server instanceof HttpsServer ? endpoints : (socket: Socket): unknown => socket;

  function onConnection(socket: Socket): void {
    const peer = addressOf(socket);
    const leave = sink.own ? sink.enter(sink.proxies.includes(peer) ? null : sourceOf(peer)) : null;
    if (sink.own && leave === null) socket.destroy();
    else follow(socket, leave);
  }

  function follow(socket: Socket, leave: Tcp['leave']): Tcp {
    const key = keyOf(socket);
    const tcp: Tcp = { socket, leave, upgraded: false };
    connections.set(key, tcp);
    socket.once('close', () => {
      tcp.leave?.();
      if (connections.get(key) === tcp) connections.delete(key);
    });
    return tcp;
  }

  function take(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const decision = sink.handshake.decide(request);
    if (!decision.accept) {
      refuse(socket, decision.status, decision.message, decision.headers);
      return;
    }
    if (!socket.readable || !socket.writable) {
      socket.destroy();
      return;
    }
    // A connection may be older than the attachment.
    const tcp = connections.get(keyOf(socket)) ?? follow(socket, null);
    const client = clientOf(request, socket);
    const leave = tcp.leave === null || client.isProxied ? sink.enter(client.source) : tcp.leave;
    if (leave === null) {
      refuse(socket, 503, 'Too many connections without a welcome.', ['Retry-After: 1']);
      return;
    }
    if (leave !== tcp.leave) tcp.leave?.();
    tcp.leave = leave;
    tcp.upgraded = true;
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${decision.headers.join('\r\n')}\r\n\r\n`);
    const upgrade = describeUpgrade(request, socket, head, tcp.socket, leave, client);
    sink.accept(upgrade, decision.subprotocol);
  }

  function clientOf({ headers }: IncomingMessage, socket: Socket): Client {
    const peer = addressOf(socket);
    const isProxied = sink.proxies.includes(peer);
    const address = sink.proxies.clientOf(peer, headers['x-forwarded-for']);
    return { address, source: sourceOf(address), loopback: !isProxied && isLoopback(peer), isProxied };
  }

  server.on('connection', onConnection);
  const { path, startDeadline } = sink;
  const takeNoMore = routeUpgrades(server, { path, take, startDeadline });
  return {
    get sockets() {
      return connections.size;
    },
    endOpenings() {
      if (!sink.own) return;
      for (const { socket, upgraded } of connections.values()) if (!upgraded) socket.destroy();
    },
    detach() {
      server.off('connection', onConnection);
      takeNoMore();
    },
  };
}

function describeUpgrade(
  { headers }: IncomingMessage,
  socket: Socket,
  head: Buffer,
  tcp: Socket,
  leave: () => void,
  { address, source, loopback }: Client,
): Upgrade {
  return {
    socket,
    head,
    headers,
    address,
    source,
    loopback,
    certificate: certificateOf(socket),
    leave,
    // Only the TCP socket below a TLS socket can be reset.
    reset: tcp === socket ? undefined : () => tcp.resetAndDestroy(),
  };
}

function certificateOf(socket: Socket): Certificate | undefined {
  const { authorized, getPeerCertificate } = socket as Partial<TLSSocket>;
  if (!authorized || !getPeerCertificate) return undefined;
  const { subject, subjectaltname } = getPeerCertificate.call(socket as TLSSocket);
  return { subject, subjectaltname };
}

function addressOf({ remoteAddress = '' }: Socket): string {
  return plainAddress(remoteAddress);
}

/** Tells the TCP connections of a server apart; a TLS socket has the same endpoints as the TCP socket below it. */
function endpoints({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;
}

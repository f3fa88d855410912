import { type Server as HttpServer, type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Handshake } from './handshake.js';
import { type Certificate, isLoopback, type Upgrade } from './upgrade.js';

/** What takes the upgrades of an HTTP server. */
export interface UpgradeSink {
  readonly handshake: Handshake;
  /** Whether one more socket without a hello is taken from this address; if so, `accept` follows. */
  admits(address: string): boolean;
  accept(upgrade: Upgrade, subprotocol: string | null): void;
}

/** An HTTP server whose upgrades are taken. */
export interface Attachment {
  /** Open TCP connections, requests and WebSockets alike. */
  readonly sockets: number;
  /** Takes no more upgrades; those that are open go on. */
  detach(): void;
}

/** Takes the upgrades of an HTTP or HTTPS server at `path` (default: at any). Those elsewhere are left to others. */
export function attach(
  server: HttpServer | HttpsServer,
  path: string | undefined,
  sink: UpgradeSink,
): Attachment {
  const sockets = new Map<string, Socket>();

  function onConnection(socket: Socket): void {
    const key = endpoints(socket);
    sockets.set(key, socket);
    socket.once('close', () => sockets.delete(key));
  }

  function onUpgrade(request: IncomingMessage, stream: unknown, head: Buffer): void {
    const socket = stream as Socket;
    if (path !== undefined && pathOf(request) !== path) {
      if (server.listenerCount('upgrade') === 1) refuse(socket, 404, 'There is no WebSocket here.');
      return;
    }
    socket.on('error', ignore);
    const decision = sink.handshake.decide(request);
    if (!decision.accept) {
      refuse(socket, decision.status, decision.message, decision.headers);
      return;
    }
    const address = socket.remoteAddress;
    // Without an address the client has gone already.
    if (address === undefined || !socket.readable || !socket.writable) {
      socket.destroy();
      return;
    }
    if (!sink.admits(address)) {
      refuse(socket, 503, 'Too many connections without a hello.', ['Retry-After: 1']);
      return;
    }
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${decision.headers.join('\r\n')}\r\n\r\n`);
    const upgrade = describeUpgrade(request, socket, head, sockets.get(endpoints(socket)));
    sink.accept(upgrade, decision.subprotocol);
    socket.off('error', ignore);
  }

  server.on('connection', onConnection);
  server.on('upgrade', onUpgrade);
  return {
    get sockets() {
      return sockets.size;
    },
    detach() {
      server.off('connection', onConnection);
      server.off('upgrade', onUpgrade);
    },
  };
}

function describeUpgrade(
  { headers }: IncomingMessage,
  socket: Socket,
  head: Buffer,
  tcp: Socket | undefined,
): Upgrade {
  const address = socket.remoteAddress ?? '';
  return {
    socket,
    head,
    headers,
    address,
    loopback: isLoopback(address),
    certificate: certificateOf(socket),
    // Only the TCP socket below a TLS socket can be reset.
    reset: tcp === undefined || tcp === socket ? undefined : () => tcp.resetAndDestroy(),
  };
}

function certificateOf(socket: Socket): Certificate | undefined {
  const { authorized, getPeerCertificate } = socket as Partial<TLSSocket>;
  if (!authorized || !getPeerCertificate) return undefined;
  const { subject, subjectaltname } = getPeerCertificate.call(socket as TLSSocket);
  return { subject, subjectaltname };
}

/** Tells the TCP connections of a server apart; a TLS socket has the same endpoints as the TCP socket below it. */
function endpoints({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

function refuse(socket: Socket, status: number, message: string, headers: readonly string[] = []): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(message) + 1}`,
    ...headers,
  ];
  socket.on('error', ignore);
  socket.once('finish', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${message}\n`);
}

function ignore(): void {}

import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { bounds } from '../history/bounds.js';
import { deflates } from '../history/deflate.js';
import type { DialFailure, WireEvent } from '../history/events.js';
import { faultOfUpgrade, parseResponse, type UpgradeResponse, upgradeRequest } from './upgrade.js';

const DEFLATE_OFFER = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';

/** Where to dial. */
export interface Address {
  /** ws: or wss: URL. */
  url: string;
  /** Only for wss: PEM of the authority, of the client's own certificate and key, server name, or whether to accept any. */
  tls?: { ca?: string; cert?: string; key?: string; servername?: string; rejectUnauthorized?: boolean };
  headers?: Readonly<Record<string, string>>;
  /** A relay of the kit listens there. */
  relayed?: true;
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

/** The socket of a connection and the TCP socket below it: the same one unless it speaks TLS. Only TCP can be reset. */
export interface Sockets {
  socket: Socket;
  tcp: Socket;
}

/** Who hears how a dial goes. */
export interface DialListener {
  /** Each step, in order; where there is no WebSocket, the last one says why. */
  record(event: WireEvent): void;
  /** There is a WebSocket. `behind`: the bytes that came with the response, behind its head. */
  upgraded(selected: { deflates: boolean }, behind: Buffer): void;
  /** There is none; the socket is destroyed. */
  failed(): void;
}

/** Dials and upgrades (RFC 6455 §4.1). Exactly one of `upgraded` and `failed` is called, once, and never before this returns. */
export function dial(address: Address, options: DialOptions, listener: DialListener): Sockets {
  const url = new URL(options.path ?? '', address.url);
  const offered = options.deflate ? DEFLATE_OFFER : undefined;
  const { bytes, accept } = upgradeRequest({
    url: httpUrl(url),
    subprotocols: options.subprotocols,
    headers: {
      ...address.headers,
      ...options.headers,
      ...(offered ? { 'Sec-WebSocket-Extensions': offered } : {}),
    },
  });
  listener.record({
    layer: 'wire',
    kind: 'dial',
    address: `${url.protocol}//${url.host}${url.pathname}`,
    ...(address.relayed ? { relayed: true } : {}),
  });
  const tcp = openTcp(url, options.localAddress);
  const socket = url.protocol === 'wss:' ? speakTls(tcp, url, address) : tcp;
  socket.setNoDelay(true);

  /** What has come of the response; undefined once it is settled. */
  let head: Buffer | undefined = Buffer.alloc(0);
  const timer = setTimeout(
    () => fail('timeout', `no answer to the upgrade within ${options.timeoutMs} ms`),
    options.timeoutMs,
  );
  const settle = (): void => {
    clearTimeout(timer);
    head = undefined;
  };
  const fail = (how: DialFailure, detail: string, status: number | null = null): void => {
    if (!head) return;
    settle();
    listener.record({ layer: 'wire', kind: 'dialFailed', how, status, detail });
    listener.failed();
    socket.destroy();
  };
  const answered = ({ status, headers }: UpgradeResponse, behind: Buffer): void => {
    settle();
    const extensions = headers.get('sec-websocket-extensions') ?? null;
    const subprotocol = headers.get('sec-websocket-protocol') ?? null;
    listener.record({ layer: 'wire', kind: 'upgraded', status, subprotocol, extensions });
    listener.upgraded({ deflates: deflates(offered, extensions) }, behind);
  };

  socket.on(url.protocol === 'wss:' ? 'secureConnect' : 'connect', () => {
    listener.record({ layer: 'wire', kind: 'connected' });
    listener.record({ layer: 'wire', kind: 'upgradeSent', ...(offered ? { extensions: offered } : {}) });
    socket.write(options.behindUpgrade ? Buffer.concat([bytes, options.behindUpgrade]) : bytes);
  });
  socket.on('data', (chunk) => {
    if (!head) return;
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) {
      if (head.length > bounds.headBytes)
        fail('not-websocket', `a response head of more than ${bounds.headBytes} bytes`);
      return;
    }
    const response = parseResponse(head.subarray(0, end).toString('latin1'));
    if (!response) return fail('not-websocket', 'the answer to the upgrade is not HTTP/1.1');
    const { status } = response;
    if (status !== 101)
      return fail('not-websocket', `the upgrade was answered by HTTP status ${status}`, status);
    const fault = faultOfUpgrade(response, accept);
    if (fault) return fail('not-websocket', fault, status);
    answered(response, head.subarray(end + 4));
  });
  socket.on('end', () => fail('ended', 'the server ended TCP before it answered the upgrade'));
  socket.on('error', (error: NodeJS.ErrnoException) => fail(...dialFailure(error)));
  socket.on('close', () => fail('ended', 'the connection ended before the upgrade was answered'));
  return { socket, tcp };
}

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

import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { OptionError } from '../options.js';

/** Where and how to listen. */
export interface ListenOptions {
  /** Address or name of an interface. Default: 127.0.0.1. */
  readonly host?: string;
  /** Default: 0, any free port. */
  readonly port?: number;
  /** The path of the WebSocket. Default: any. */
  readonly path?: string;
  /** Certificate and key, PEM; then the server speaks wss, over TLS 1.2 or newer. */
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
}

/** What a stranger may spend on the opening handshake. */
export interface HandshakeLimits {
  /** How long TLS and the request may take together, in ms. */
  readonly handshakeMs: number;
  readonly maxHeaderBytes: number;
}

/** Whatever Node's own default may be, or be set to. */
const TLS_MIN_VERSION = 'TLSv1.2';

/**
 * Makes an HTTP(S) server that has no use but upgrades.
 * @throws OptionError if certificate and key are not right
 */
export function createUpgradeServer(
  tls: ListenOptions['tls'],
  { handshakeMs, maxHeaderBytes }: HandshakeLimits,
): HttpServer | HttpsServer {
  const options = {
    // Half-open, so that a client's FIN is seen apart from the end, and answered (SW-TEARDOWN-11).
    allowHalfOpen: true,
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: handshakeMs,
    requestTimeout: handshakeMs,
    connectionsCheckingInterval: Math.min(handshakeMs, 1000),
  };
  const server = tls
    ? createTls({ ...options, ...tls, handshakeTimeout: handshakeMs, minVersion: TLS_MIN_VERSION })
    : createHttpServer(options);
  server.on('request', (_request, response) => {
    response.writeHead(426, {
      Upgrade: 'websocket',
      Connection: 'close',
      'Content-Type': 'text/plain; charset=utf-8',
    });
    response.end('Only upgrades to websocket are served.\n');
  });
  return server;
}

function createTls(options: Parameters<typeof createHttpsServer>[0]): HttpsServer {
  try {
    return createHttpsServer(options);
  } catch (error) {
    throw new OptionError(`the TLS certificate and key cannot be used: ${(error as Error).message}`);
  }
}

/** Starts to listen. Rejects with the error of the operating system. */
export function listen(server: HttpServer | HttpsServer, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: 4096 }, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Codec, codecs } from './codecs.js';
import { Session, type World } from './session.js';

const MAX_BYTES = 8192;
/** After its Close ws waits so long for the client's, in ms; the document gives it 2 s until the end of TCP. */
const CLOSE_TIMEOUT_MS = 1500;

export interface GameOptions {
  /** Default: a free one. */
  port?: number | undefined;
  /** Default: 1. */
  heartbeatSeconds?: number | undefined;
  /** Makes the codec of a connection. Default: JSON. */
  codec?: (() => Codec) | undefined;
  /** The sessions of a faulty server. Default: those of the right one. */
  Sessions?: typeof Session | undefined;
}

/**
 * Starts the game on loopback.
 * @throws Error of `listen` if the port is taken
 */
export async function startGame({
  port = 0,
  heartbeatSeconds = 1,
  codec = codecs.json!,
  Sessions = Session,
}: GameOptions = {}) {
  const world: World = { players: new Map(), slots: new Map(), heartbeatSeconds, codec };
  const options = { maxPayload: MAX_BYTES, closeTimeout: CLOSE_TIMEOUT_MS };
  const server = new WebSocketServer({ host: '127.0.0.1', port, path: '/game', ...options });
  server.on('connection', (socket) => new Sessions(world, socket));
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/game`,
    /** Ends every connection at once. */
    async stop(): Promise<void> {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

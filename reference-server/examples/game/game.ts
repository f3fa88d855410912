import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSolowireServer, type ServerOptions } from '@solowire/reference-server';
import { servePage } from './page.js';
import { isDirection, World } from './world.js';

/** 20 Hz. */
const TICK_MS = 50;

export interface GameOptions extends Pick<ServerOptions, 'timing' | 'parameters' | 'log'> {
  /** Default: 0, any free port. */
  readonly port?: number;
}

/** A game that runs. */
export interface Game {
  /** Of its page. */
  readonly url: string;
  readonly port: number;
  /** Tells every client to come back later, and ends. */
  stop(): Promise<void>;
}

/**
 * An authoritative game: clients say where they want to go, the server alone says where they are, 20 times a second, to the
 * one effective session of each player. There is no login: the page makes up a name and keeps it.
 */
export async function startGame({ port = 0, ...options }: GameOptions = {}): Promise<Game> {
  const world = new World();
  const players = new Set<string>();
  const server = createSolowireServer({
    ...options,
    methods: {
      steer: {
        params: isDirection,
        handler: (direction, { session }) =>
          world.steer(session.clientId, direction as Parameters<World['steer']>[1]),
      },
    },
    onSessionStart({ clientId }) {
      players.add(clientId);
      world.join(clientId);
    },
    // Of an old session always before the start of the new one, so it cannot put out the newcomer.
    onSessionEnd({ clientId }) {
      players.delete(clientId);
      world.leave(clientId);
    },
  });
  const http = createServer(servePage);
  server.attach(http, '/play');
  const ticking = setInterval(() => {
    const state = world.step();
    for (const clientId of players) server.push(clientId, 'state', state);
  }, TICK_MS);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', resolve);
  }).catch((error) => {
    clearInterval(ticking);
    throw error;
  });
  const { port: actual } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}/`,
    port: actual,
    async stop() {
      clearInterval(ticking);
      await server.drain();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/**
 * The server under load, a process of its own: the reference server as a library, or a bare `ws` server that parses and
 * writes the same JSON. It says where it listens, and answers each message by its numbers.
 */
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createSolowireServer } from '@solowire/reference-server';
import { type ClientMessage, defaultTimings, parameters, protocol, type ServerMessage } from '@solowire/spec';
import { WebSocketServer } from 'ws';
import type { Kind, Numbers } from './target.js';

const started: Record<Kind, () => Promise<{ port: number; sessions: () => number; sockets: () => number }>> =
  {
    solowire: serveSolowire,
    bare: serveBare,
  };

const { port, sessions, sockets } = await started[process.argv[2] as Kind]();

process.on('message', async () => {
  for (let i = 0; i < 4; i++) {
    globalThis.gc!();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send!({
    cpuMs: (user + system) / 1000,
    bytes: heapUsed + external,
    rss,
    descriptors: readdirSync('/proc/self/fd').length,
    timers: process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length,
    sessions: sessions(),
    sockets: sockets(),
  } satisfies Numbers);
});
process.on('disconnect', () => process.exit());
process.send!({ port });

async function serveSolowire() {
  const server = createSolowireServer({
    methods: { echo: (params) => params },
    maxPendingSocketsTotal: 100_000,
    parameters: {
      maxPendingSockets: parameters.maxPendingSockets.max,
      messagesMax: parameters.messagesMax.max,
      takeoversMax: parameters.takeoversMax.max,
    },
  });
  const { port } = await server.listen();
  return { port, sessions: () => server.observe().sessions, sockets: () => server.observe().sockets };
}

/** Without a protocol: no limits, no heartbeat, no session. */
async function serveBare() {
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    backlog: 4096,
    handleProtocols: () => protocol.subprotocol,
  });
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString()) as ClientMessage;
      const reply = answer(message);
      if (reply) socket.send(JSON.stringify(reply));
    });
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, sessions: () => 0, sockets: () => server.clients.size };
}

function answer(message: ClientMessage): ServerMessage | null {
  if (message.type === 'request') return { type: 'response', id: message.id, result: message.params };
  if (message.type !== 'hello') return null;
  const { intervalMs, deadAfterMs, maxMessageBytes } = defaultTimings;
  return {
    type: 'welcome',
    version: protocol.version,
    sessionId: 'q3xXb0m1T5u9uYw2r8ZQ4A',
    epoch: 1,
    heartbeat: { intervalMs, deadAfterMs },
    limits: { maxMessageBytes, takeovers: { max: 1, windowMs: 1 } },
    tookOver: null,
    capabilities: [],
  };
}

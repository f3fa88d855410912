/**
 * The command `server.ts NAME`: a server that does nothing of what the game is about, on a free port. Prints one line of JSON when it
 * is ready; SIGTERM ends it. Exit code 2: wrong usage.
 */
import { type NullServer, webSocket } from '../../../faults/null/server.js';

/** No check may pass against one of these. */
const servers: readonly NullServer[] = [
  webSocket('silent', () => {}),
  webSocket('echo', (socket) => socket.on('message', (data, binary) => socket.send(data, { binary }))),
  webSocket('login-ok', (socket) =>
    socket.on('message', () => socket.send(JSON.stringify({ type: 'loginOk', heartbeatSeconds: 1 }))),
  ),
  webSocket('closes', (socket) => socket.close(1000)),
  // Not even that it refuses wrong tokens: it refuses right ones, too.
  webSocket('refuses', (socket) =>
    socket.on('message', () => {
      socket.send(JSON.stringify({ type: 'loginFailed', reason: 'BAD_TOKEN' }));
      socket.close(4003);
    }),
  ),
];

const [name, ...more] = process.argv.slice(2);
const server = more.length === 0 && servers.find((one) => one.name === name);
if (server) {
  const { url, close } = await server.start();
  process.stdout.write(`${JSON.stringify({ ready: true, url: `${url}game`, pid: process.pid })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} else {
  const names = servers.map((one) => one.name).join('|');
  process.stderr.write(`server: expected one name; usage: server.ts ${names}\n`);
  process.exitCode = 2;
}

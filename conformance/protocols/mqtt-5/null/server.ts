/**
 * The command `server.ts NAME`: a server that does nothing of what MQTT is about, on a free port. Prints one line of JSON when it is
 * ready; SIGTERM ends it. Exit code 2: wrong usage.
 */
import { generate } from 'mqtt-packet';
import { type NullServer, webSocket } from '../../../faults/null/server.js';

const packet = (one: Parameters<typeof generate>[0]): Buffer => generate(one, { protocolVersion: 5 });
const connack = (reasonCode: number) => packet({ cmd: 'connack', reasonCode, sessionPresent: false });

/** No check may pass against one of these. */
const servers: readonly NullServer[] = [
  webSocket('silent', () => {}),
  webSocket('echo', (socket) => socket.on('message', (data, binary) => socket.send(data, { binary }))),
  webSocket('connack', (socket) => socket.on('message', () => socket.send(connack(0)))),
  webSocket('closes', (socket) => socket.close(1000)),
  // Not even that it refuses wrong passwords: it refuses right ones, too.
  webSocket('refuses', (socket) =>
    socket.on('message', () => {
      socket.send(connack(0x86));
      socket.close(1000);
    }),
  ),
];

const [name, ...more] = process.argv.slice(2);
const server = more.length === 0 && servers.find((one) => one.name === name);
if (server) {
  const { url, close } = await server.start();
  process.stdout.write(`${JSON.stringify({ ready: true, url: `${url}mqtt`, pid: process.pid })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} else {
  const names = servers.map((one) => one.name).join('|');
  process.stderr.write(`server: expected one name; usage: server.ts ${names}\n`);
  process.exitCode = 2;
}

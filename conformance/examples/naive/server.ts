/**
 * What many servers are before anybody has tried them: a map of sockets, and no heartbeats.
 * `node --import tsx conformance/examples/naive/server.ts [PORT]`, on loopback.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type Hello, protocol, shortTimings, type Welcome } from '@solowire/spec';
import { type WebSocket, WebSocketServer } from 'ws';

const sockets = new Map<string, WebSocket>();
let epoch = Date.now() * 1000;

function serve(socket: WebSocket): void {
  let clientId: string | undefined;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'hello') {
      clientId = (message as Hello).clientId;
      sockets.set(clientId, socket); // whoever was there before stays open
      socket.send(JSON.stringify(welcome()));
    }
  });
  const forget = () => clientId !== undefined && sockets.delete(clientId); // whoever is there by now
  socket.on('close', forget);
  socket.on('error', forget);
}

/** Its client waits for heartbeats that nobody sends. */
function welcome(): Welcome {
  const { intervalMs, deadAfterMs, maxMessageBytes, takeoversMax, takeoversWindowMs } = shortTimings;
  return {
    type: 'welcome',
    version: protocol.version,
    sessionId: randomUUID(),
    epoch: ++epoch,
    heartbeat: { intervalMs, deadAfterMs },
    limits: { maxMessageBytes, takeovers: { max: takeoversMax, windowMs: takeoversWindowMs } },
    tookOver: null,
    capabilities: [],
  };
}

// It would not live long without this: a message that is no JSON throws.
process.on('uncaughtException', (error) => process.stderr.write(`${error.message}\n`));

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.argv[2] ?? 0),
  handleProtocols: (offered) => offered.has(protocol.subprotocol) && protocol.subprotocol,
});
server.on('connection', serve);
server.on('listening', () => {
  process.stdout.write(`listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});

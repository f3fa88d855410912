/** The smallest server around Slots: `main.ts PROTOCOL_JSON WELCOME_JSON`, on loopback. No credentials, heartbeats or limits. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { CloseCode, type Message, protocol, type Welcome } from '@solowire/spec';
import { type WebSocket, WebSocketServer } from 'ws';
import { Connection, Slots } from './slots.js';

const template: Welcome = JSON.parse(process.argv[3]!);
const slots = new Slots();
let epoch = Date.now() * 1000;

function serve(socket: WebSocket): void {
  let connection: Connection | undefined;
  socket.on('message', (data) => {
    if (connection && !connection.effective) return;
    const message = parse(String(data));
    if (!message) connection?.end(CloseCode.protocolViolation);
    if (message?.type === 'heartbeat') connection?.send({ type: 'heartbeatAck', n: message.n });
    if (message?.type !== 'hello' || connection) return;
    const welcome: Welcome = { ...template, sessionId: randomUUID(), epoch: ++epoch };
    connection = new Connection(slots, socket, message, welcome);
    const old = slots.claim(connection);
    if (old) {
      const { sessionId, epoch } = old.welcome;
      welcome.tookOver = { sessionId, epoch, sameInstance: old.hello.instanceId === message.instanceId };
    }
    connection.send(welcome);
  });
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  handleProtocols: (offered) => offered.has(protocol.subprotocol) && protocol.subprotocol,
});
server.on('connection', serve);
server.on('listening', () => {
  process.stdout.write(`listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});

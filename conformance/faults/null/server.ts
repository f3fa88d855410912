import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Running } from '../variant.js';

/** A server that does nothing right: no check may pass against it. */
export interface NullServer {
  readonly name: string;
  start(): Promise<Running>;
}

/** A server that answers each TCP connection like this. */
export const tcp = (name: string, onConnection: (socket: Socket) => void): NullServer => ({
  name,
  start: () => run(createTcpServer({ allowHalfOpen: true }, onConnection)),
});

/** A server that upgrades as it should and treats each WebSocket like this. */
export const webSocket = (
  name: string,
  onConnection: (socket: WebSocket, tcp: Socket) => void,
): NullServer => ({
  name,
  start: () => {
    const server = createHttpServer();
    const upgrades = new WebSocketServer({ noServer: true, clientTracking: false });
    server.on('upgrade', (request, stream, head) => {
      upgrades.handleUpgrade(request, stream, head, (socket) => {
        socket.on('error', () => {});
        onConnection(socket, stream as Socket);
      });
    });
    return run(server);
  },
});

async function run(server: Server | HttpServer): Promise<Running> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    drain: () => close(),
    close,
    get sockets() {
      return sockets.size;
    },
  };
}

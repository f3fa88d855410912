import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls, createServer as createTlsServer } from 'node:tls';
import { expect, it } from 'vitest';
import { cert, key } from '../test-support/certificate.js';
import { SocketTransport, type TransportListener } from './transport.js';

/** A listener that knows the end alone. */
function listening(): { listener: TransportListener; gone: Promise<void> } {
  let onGone = () => {};
  const gone = new Promise<void>((resolve) => {
    onGone = resolve;
  });
  const ignore = () => {};
  const listener = {
    onText: ignore,
    onBinary: ignore,
    onSign: ignore,
    onClose: ignore,
    onFault: ignore,
    onDrain: ignore,
    onFin: ignore,
    onGone,
  };
  return { listener, gone };
}

/** Ends and at once resets the server's side of a connection. */
async function resetBehindFin(socket: Socket, reset?: () => void): Promise<void> {
  const { listener, gone } = listening();
  const transport = new SocketTransport(socket, Buffer.alloc(0), listener, { maxMessageBytes: 1024, reset });
  transport.end();
  await new Promise((resolve) => process.nextTick(resolve));
  transport.abort('reset');
  await gone;
}

/** No descriptor is left behind, although the client keeps its side open. */
async function expectClosed(server: Server): Promise<void> {
  const count = await new Promise((resolve) => server.getConnections((_error, some) => resolve(some)));
  expect(count).toBe(0);
}

it('a reset that meets a FIN on its way out ends TCP nevertheless', async () => {
  const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => {});
  const [socket] = (await once(server, 'connection')) as [Socket];
  await resetBehindFin(socket);
  await expectClosed(server);
  client.destroy();
  server.close();
});

it('the same holds over TLS', async () => {
  const server = createTlsServer({ cert, key, allowHalfOpen: true }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const tcp = once(server, 'connection') as Promise<[Socket]>;
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const client = connectTls({ socket, ca: cert, servername: 'localhost' }).on('error', () => {});
  const [secure] = (await once(server, 'secureConnection')) as [Socket];
  const [below] = await tcp;
  await resetBehindFin(secure, () => below.resetAndDestroy());
  await expectClosed(server);
  client.destroy();
  server.close();
});

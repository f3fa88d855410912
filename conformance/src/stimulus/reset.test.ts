import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reset } from './reset.js';

let server: Server;
beforeAll(async () => {
  server = createServer({ allowHalfOpen: true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

async function connected(): Promise<{ ours: Socket; theirs: Socket }> {
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const ours = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => {});
  await once(ours, 'connect');
  const [theirs] = await accepted;
  return { ours, theirs };
}

it('a reset is seen as one', async () => {
  const { ours, theirs } = await connected();
  const seen = once(theirs.resume(), 'error');
  reset(ours);
  expect((await seen)[0]).toMatchObject({ code: 'ECONNRESET' });
});

it('a reset that meets a FIN on its way out ends the connection nevertheless', async () => {
  const { ours, theirs } = await connected();
  const closed = once(ours, 'close');
  ours.end();
  await new Promise((resolve) => process.nextTick(resolve));
  reset(ours);
  await closed;
  theirs.destroy();
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createSolowireServer } from '../server.js';
import type { SolowireServer } from '../solowire-server.js';
import { makeHello } from '../test-support/harness.js';
import { dial, hangUp, RawClient } from '../test-support/raw-client.js';

/** Upgrades of an HTTP server that has several takers, or others besides: each is answered by somebody, and in time. */

const HELLO_MS = 200;

const started: { http: Server; servers: SolowireServer[] }[] = [];

/** An HTTP server with a Solowire server for each of `paths`. */
async function serve(...paths: (string | undefined)[]) {
  const http = createServer((_request, response) => response.end('page\n'));
  const servers = paths.map((path) => {
    const server = createSolowireServer({ timing: 'short', parameters: { helloTimeoutMs: HELLO_MS } });
    server.attach(http, path);
    return server;
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  started.push({ http, servers });
  const { port } = http.address() as AddressInfo;
  return { http, servers, to: (path: string) => `ws://127.0.0.1:${port}${path}` };
}

afterEach(async () => {
  hangUp();
  for (const { http, servers } of started.splice(0)) {
    await Promise.all(servers.map((server) => server.close()));
    http.closeAllConnections();
    http.close();
  }
});

/** Whoever else serves WebSockets there: it leaves alone what is not at `/other`. */
function serveOthers(http: Server): void {
  http.on('upgrade', (request, socket: Socket) => {
    if (request.url !== '/other') return;
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.on('data', (bytes) => socket.write(bytes));
  });
}

it('go to the server of their path, or else to the one of any, and to no second one', async () => {
  const { servers, to } = await serve(undefined, '/a', '/b', '/b');
  for (const [path, index] of [
    ['/a', 1],
    ['/a?x', 1],
    ['/b', 2],
    ['/c', 0],
  ] as const) {
    await dial(to(path), 'x');
    expect(servers.map((server) => server.find('x') !== null)).toEqual(servers.map((_, i) => i === index));
    servers[index]!.kick('x');
  }
});

it('elsewhere are refused with 404, however many servers decline', async () => {
  const { servers, to } = await serve('/a', '/b');
  const stranger = new RawClient(to('/c'));
  expect((await stranger.sees('status')).status).toBe(404);
  await stranger.sees('fin');
  await servers[0]!.close();
  expect((await new RawClient(to('/a')).sees('status')).status).toBe(404);
  await dial(to('/b'), 'x');
});

it('that somebody else takes are left alone', async () => {
  for (const isFirst of [true, false]) {
    const { http, servers, to } = await serve('/a');
    // Those who listen first are asked first.
    if (isFirst) await servers[0]!.close();
    serveOthers(http);
    if (isFirst) servers[0]!.attach(http, '/a');
    const client = new RawClient(to('/other'));
    expect((await client.sees('status')).status).toBe(101);
    await new Promise((resolve) => setTimeout(resolve, 2 * HELLO_MS));
    client.socket.write(Buffer.from([0x8a, 0]));
    await client.sees('pong');
  }
});

it('that nobody takes are refused with 404 at the deadline of a hello, and leave nothing', async () => {
  const { http, servers, to } = await serve('/a');
  serveOthers(http);
  const stranger = new RawClient(to('/c'));
  const { status } = await stranger.sees('status');
  expect(status).toBe(404);
  await stranger.sees('fin');
  expect(servers[0]!.observe().timers).toBe(0);
});

it('that nobody takes end with a drain, long before that deadline', async () => {
  const { http, to } = await serve();
  const servers = ['/a', '/b'].map((path) => {
    const server = createSolowireServer();
    server.attach(http, path);
    return server;
  });
  serveOthers(http);
  const stranger = new RawClient(to('/c'));
  await once(http, 'upgrade');
  await Promise.all(servers.map((server) => server.drain()));
  await stranger.sees('fin');
  expect(servers.map((server) => server.observe().timers)).toEqual([0, 0]);
});

it('that are reset while nobody takes them do no harm', async () => {
  const { http, servers, to } = await serve('/a', '/b');
  serveOthers(http);
  const stranger = new RawClient(to('/c'));
  const [, socket] = (await once(http, 'upgrade')) as [unknown, Socket];
  stranger.socket.resetAndDestroy();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(servers[0]!.observe().timers).toBe(0);
  const client = new RawClient(to('/a'));
  client.send(makeHello('x'));
  await client.message('welcome');
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloseCode, type CloseCodeName, closeCodes, parameters } from '@solowire/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { createSolowireServer } from './server.js';
import type { ServerOptions, SolowireServer } from './solowire-server.js';
import { observeMethod } from './test-application/observe.js';
import { testingMethods } from './test-application/test-application.js';
import { cert, key } from './test-support/certificate.js';
import { makeHello } from './test-support/harness.js';
import { dial, hangUp, RawClient } from './test-support/raw-client.js';
import { clientFrame } from './test-support/wire.js';

/** The shortest that is permitted: most tests here wait for it, since their clients keep their side open. */
const CLOSE_TIMEOUT_MS = parameters.closeTimeoutMs.min;

const servers: SolowireServer[] = [];

async function serve(options: ServerOptions = {}) {
  const own = { closeTimeoutMs: CLOSE_TIMEOUT_MS, ...options.parameters };
  const server = createSolowireServer({
    timing: 'short',
    methods: testingMethods(),
    ...options,
    parameters: own,
  });
  servers.push(server);
  const { url } = await server.listen();
  return { server, url };
}

afterEach(async () => {
  hangUp();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The whole end of a connection whose peer reads, answers nothing and keeps its side open. */
async function expectEnd(client: RawClient, name: CloseCodeName): Promise<void> {
  const { code, bye } = Object.values(closeCodes).find((closeCode) => closeCode.name === name)!;
  const close = await client.sees('close');
  expect(close).toMatchObject({ code, reason: name });
  await client.sees('fin');
  const end = client.order.slice(client.order.indexOf(bye ? 'bye' : 'close'));
  expect(end).toEqual(bye ? ['bye', 'close', 'fin'] : ['close', 'fin']);
  if (bye) expect(await client.message('bye')).toMatchObject({ code, reason: name });
}

describe('each end of a session is told by its code, and TCP ends', () => {
  const ends: Partial<
    Record<CloseCodeName, (client: RawClient, server: SolowireServer, url: string) => unknown>
  > = {
    'framing-error': (client) => client.sendFrame(0x81, '{}', false),
    'binary-not-supported': (client) => client.sendFrame(0x82, 'binary'),
    'invalid-utf8': (client) => client.sendFrame(0x81, Buffer.from([0xff])),
    'message-too-big': (client) => client.socket.write(clientFrame(0x81, 'x'.repeat(65_537)).subarray(0, 20)),
    'internal-error': (client) => client.request('1', 'test.fail', { where: 'async' }),
    'heartbeat-timeout': () => {},
    'credential-expired': (client) => client.request('1', 'test.expire'),
    'session-taken-over': (_client, _server, url) => dial(url, 'solowire-1', { instanceId: 'b'.repeat(32) }),
    'session-redialled': (_client, _server, url) => dial(url, 'solowire-1', { attempt: 2 }),
    'protocol-violation': (client) => client.send('{'),
    kicked: (_client, server) => server.kick('solowire-1'),
    draining: (_client, server) => void server.drain(),
    'going-away': (_client, server) => void server.close(),
  };

  it.each(Object.entries(ends))('%s', async (name, cause) => {
    const { server, url } = await serve();
    const client = await dial(url, 'solowire-1');
    await cause(client, server, url);
    await expectEnd(client, name as CloseCodeName);
    expect(client.seen).not.toContainEqual({ kind: 'reset' });
  });

  it('rate-limited, with a hint', async () => {
    const { url } = await serve({ parameters: { messagesMax: 3 } });
    const client = await dial(url, 'x');
    for (let n = 0; n < 4; n++) client.send({ type: 'heartbeat', n });
    await expectEnd(client, 'rate-limited');
    const { retryAfterMs } = await client.message('bye');
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(1000);
    expect(client.order.filter((type) => type === 'heartbeatAck').length).toBe(3);
  });
});

describe('a connection without a session', () => {
  it('ends with hello-timeout, whatever bytes it drips', async () => {
    const { url } = await serve();
    const client = new RawClient(url);
    await client.sees('status');
    const drip = setInterval(() => client.sendFrame(0x89, 'drip'), 50);
    await client.sees('close');
    clearInterval(drip);
    await expectEndOfRefused(client, 'hello-timeout');
    expect(client.seen).toContainEqual({ kind: 'pong', payload: 'drip' });
  });

  it('ends with unsupported-version if there is no common subprotocol', async () => {
    const { url } = await serve();
    const client = new RawClient(url, { subprotocol: 'other' });
    expect((await client.sees('status')).head).not.toMatch(/sec-websocket-protocol/i);
    await expectEnd(client, 'unsupported-version');
  });

  it('ends with protocol-violation if anything comes between hello and welcome', async () => {
    const { url } = await serve({ authenticate: () => new Promise(() => {}) });
    const client = new RawClient(url);
    client.send(makeHello('x'));
    client.send({ type: 'heartbeat', n: 1 });
    await expectEnd(client, 'protocol-violation');
    expect(client.order).not.toContain('heartbeatAck');
  });

  it('may send its hello in one piece with the upgrade request', async () => {
    const { url } = await serve();
    const client = new RawClient(url, { pipelined: clientFrame(0x81, JSON.stringify(makeHello('x'))) });
    expect(await client.message('welcome')).toMatchObject({ tookOver: null });
  });

  it('is not taken beyond maxPendingSockets, and makes room when it goes', async () => {
    const { server, url } = await serve({ parameters: { maxPendingSockets: 8 } });
    const silent = Array.from({ length: 8 }, () => new RawClient(url));
    await Promise.all(silent.map((client) => client.sees('status')));
    const beyond = new RawClient(url);
    await Promise.race([beyond.sees('fin'), beyond.sees('reset')]);
    expect(beyond.order).not.toContain('status');
    silent[0]!.send(makeHello('x'));
    await silent[0]!.message('welcome');
    silent[1]!.socket.destroy();
    await until(() => server.observe().sockets === 7);
    await Promise.all([dial(url, 'y'), dial(url, 'z')]);
  });

  async function expectEndOfRefused(client: RawClient, name: CloseCodeName): Promise<void> {
    expect(await client.message('bye')).toMatchObject({ reason: name });
    await client.sees('fin');
  }
});

describe('a Close of the client', () => {
  it.each([
    [1000, 1000],
    [CloseCode.heartbeatTimeout, CloseCode.heartbeatTimeout],
    [3999, 3999],
    [null, null],
    [1005, CloseCode.framingError],
    [999, CloseCode.framingError],
    [5000, CloseCode.framingError],
  ])('with the code %s is answered by %s and the end of TCP', async (sent, answered) => {
    const { server, url } = await serve();
    const client = await dial(url, 'x');
    client.sendClose(sent);
    expect(await client.sees('close')).toMatchObject({ code: answered });
    await client.sees('fin');
    expect(server.find('x')).toBeNull();
  });

  it('with a body of one byte is a framing error, a reason that is not UTF-8 an invalid one', async () => {
    const { url } = await serve();
    const client = await dial(url, 'x');
    client.sendFrame(0x88, 'x');
    expect(await client.sees('close')).toMatchObject({ code: CloseCode.framingError });
    const other = await dial(url, 'y');
    other.sendClose(1000, Buffer.from([0xff]));
    expect(await other.sees('close')).toMatchObject({ code: CloseCode.invalidUtf8 });
  });

  it('ends the session at once, although the client keeps its side open; then its TCP is ended, too', async () => {
    const { server, url } = await serve();
    const client = await dial(url, 'x');
    client.sendClose();
    await client.sees('fin');
    expect(client.order.slice(-2)).toEqual(['close', 'fin']);
    expect((await dial(url, 'x')).seen).toContainEqual({
      kind: 'message',
      message: expect.objectContaining({ type: 'welcome', tookOver: null }),
    });
    await until(() => server.observe().sockets === 1);
  });

  it('that answers the server’s own lets TCP end before closeTimeoutMs', async () => {
    const { server, url } = await serve({ parameters: { closeTimeoutMs: 60_000 } });
    const client = await dial(url, 'x');
    server.kick('x');
    await client.sees('close');
    client.sendClose(CloseCode.kicked);
    await client.sees('fin');
    client.socket.end();
    await until(() => server.observe().sockets === 0);
    expect(server.observe().ended[0]).toMatchObject({ cause: 'kicked', code: CloseCode.kicked });
  });

  it('is recognised even after a fault of the framing', async () => {
    const { url } = await serve({ parameters: { closeTimeoutMs: 60_000 } });
    const client = await dial(url, 'x');
    client.sendFrame(0xf1, 'reserved bits');
    await client.sees('close');
    client.sendClose(CloseCode.framingError);
    await client.sees('fin');
  });
});

describe('the end of TCP', () => {
  it('by a FIN alone is answered by a FIN, without a Close', async () => {
    const { server, url } = await serve({ parameters: { closeTimeoutMs: 60_000 } });
    const client = await dial(url, 'x');
    client.socket.end();
    await client.sees('fin');
    expect(client.order).not.toContain('close');
    expect(server.observe().ended[0] ?? server.find('x')).toMatchObject({
      cause: 'transport-lost',
      code: null,
    });
  });

  it('by a reset releases the session', async () => {
    const { server, url } = await serve();
    const client = await dial(url, 'x');
    client.socket.resetAndDestroy();
    await until(() => server.observe().ended.length === 1);
    expect(server.observe()).toMatchObject({ sockets: 0, sessions: 0, timers: 0, queuedBytes: 0 });
  });

  it('is a reset for a peer that does not read, even if the kernel has taken all that was sent', async () => {
    const { server, url } = await serve({ parameters: { maxQueueBytes: 16_000_000 } });
    const client = await dial(url, 'x');
    await expectReset(server, client);
  });

  it('comes for a slow consumer after a bye that overtakes the queue', async () => {
    const { server, url } = await serve();
    const client = await dial(url, 'x');
    client.socket.pause();
    let pushed = 0;
    while (server.push('x', 'bulk', 'x'.repeat(60_000))) pushed += 1;
    expect(server.observe().closing).toBe(1);
    client.socket.resume();
    expect(await client.message('bye')).toMatchObject({ code: CloseCode.slowConsumer });
    expect(client.order.filter((type) => type === 'event').length).toBeLessThan(pushed);
  });
});

/** Nothing that the kernel still holds may follow: a FIN would come behind the bye and the Close, a reset discards them. */
async function expectReset(server: SolowireServer, client: RawClient): Promise<void> {
  client.socket.pause();
  for (let i = 0; i < 100; i++) {
    server.push('x', 'bulk', 'x'.repeat(60_000));
    await new Promise((resolve) => setImmediate(resolve));
  }
  const started = performance.now();
  server.kick('x');
  await until(() => server.observe().sockets === 0);
  expect(performance.now() - started).toBeGreaterThan(CLOSE_TIMEOUT_MS - 10);
  client.socket.resume();
  await Promise.race([client.sees('fin'), client.sees('reset')]);
  expect(client.order).not.toContain('bye');
  expect(client.order).not.toContain('close');
}

describe('over TLS', () => {
  it('the same holds, a reset included', async () => {
    const { server } = await serve({ parameters: { maxQueueBytes: 16_000_000 } });
    const { url } = await server.listen({ tls: { cert, key } });
    expect(url).toMatch(/^wss:/);
    const client = await dial(url, 'x');
    server.kick('x');
    await expectEnd(client, 'kicked');
    await expectReset(server, await dial(url, 'x'));
  });
});

describe('an HTTP server of somebody else', () => {
  it('keeps its other paths and stays open', async () => {
    const http = createServer((_request, response) => response.end('other'));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const base = `127.0.0.1:${(http.address() as AddressInfo).port}`;
    const { server } = await serve();
    server.attach(http, '/game');
    const client = await dial(`ws://${base}/game`, 'x');
    expect((await new RawClient(`ws://${base}/elsewhere`).sees('status')).status).toBe(404);
    await server.drain();
    expect(client.order).toContain('bye');
    expect(await (await fetch(`http://${base}/`)).text()).toBe('other');
    await new Promise((resolve) => http.close(resolve));
  });

  it('shares the slots with every other address of the server', async () => {
    const { server, url } = await serve();
    const { url: other } = await server.listen({ path: '/other' });
    const first = await dial(url, 'x');
    await dial(other, 'x', { attempt: 2 });
    await expectEnd(first, 'session-redialled');
  });
});

describe('a drain', () => {
  it('tells each client when to come back, and ends in time although they stay', async () => {
    const { server, url } = await serve();
    const clients = await Promise.all(['a', 'b', 'c', 'd'].map((id) => dial(url, id)));
    const started = performance.now();
    await server.drain();
    expect(performance.now() - started).toBeLessThan(1250);
    const hints = await Promise.all(
      clients.map(async (client) => (await client.message('bye')).retryAfterMs!),
    );
    expect(Math.min(...hints)).toBeGreaterThan(0);
    expect(new Set(hints).size).toBeGreaterThan(1);
    const late = new RawClient(url);
    const refused = new Promise((resolve) => late.socket.once('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('observe', () => {
  it('is for operators alone, and tells what is', async () => {
    const authenticate = ({ clientId }: { clientId: string }) => ({
      clientIds: ['*'],
      operator: clientId === 'boss',
    });
    const { url } = await serve({ authenticate, methods: observeMethod() });
    const boss = await dial(url, 'boss');
    expect(await boss.message('welcome')).toMatchObject({ capabilities: ['observe'] });
    const player = await dial(url, 'player');
    expect(await player.message('welcome')).toMatchObject({ capabilities: [] });
    player.request('1', 'observe');
    expect(await player.response('1')).toMatchObject({ error: { code: 'forbidden' } });
    player.socket.destroy();
    await until(async () => {
      boss.request('1', 'observe', { clientId: 'player' });
      return ((await boss.response('1')).result as { sockets: number }).sockets === 1;
    }, boss);
    expect((await boss.response('1')).result).toMatchObject({
      sockets: 1,
      sessions: 1,
      closing: 0,
      ended: [{ clientId: 'player', cause: 'transport-lost', code: null }],
    });
  });
});

/** Waits until something holds; the test's own timeout is the bound. `fresh` forgets what a client saw before. */
async function until(holds: () => boolean | Promise<boolean>, fresh?: RawClient): Promise<void> {
  while (!(await holds())) {
    if (fresh) fresh.seen.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

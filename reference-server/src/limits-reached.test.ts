import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { CloseCode } from '@solowire/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { tokens } from './authenticate/tokens.js';
import { createSolowireServer } from './server.js';
import type { ServerOptions, SolowireServer } from './solowire-server.js';
import { cert, key } from './test-support/certificate.js';
import { makeHello } from './test-support/harness.js';
import { type DialOptions, dial, hangUp, RawClient } from './test-support/raw-client.js';
import { clientFrame } from './test-support/wire.js';

/** Every limit, reached on purpose over a real socket, with the answer that it gives. */

const servers: SolowireServer[] = [];

async function serve(options: ServerOptions) {
  const server = createSolowireServer({ timing: 'short', ...options });
  servers.push(server);
  return { server, url: (await server.listen()).url };
}

afterEach(async () => {
  hangUp();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** No answer but the end: what lies beyond the limit of sockets costs not even an HTTP response. */
async function expectNoAnswer(client: RawClient): Promise<void> {
  await Promise.race([client.sees('fin'), client.sees('reset')]);
  expect(client.order).not.toContain('status');
}

const rivals = (attempt: number) => ({ instanceId: 'b'.repeat(32), attempt });

it('sockets without a hello, of one address', async () => {
  const { url } = await serve({ parameters: { maxPendingSockets: 8 } });
  const silent = Array.from({ length: 8 }, () => new RawClient(url));
  await Promise.all(silent.map((client) => client.sees('status')));
  await expectNoAnswer(new RawClient(url));
});

it('sockets without a hello, in all', async () => {
  const { url } = await serve({ maxPendingSocketsTotal: 1 });
  const silent = new RawClient(url);
  await silent.sees('status');
  await expectNoAnswer(new RawClient(url));
  silent.send(makeHello('x'));
  await silent.message('welcome');
  await dial(url, 'y');
});

it('sockets without a hello, on an HTTP server of others: 503 with a hint', async () => {
  const { server } = await serve({ maxPendingSocketsTotal: 1 });
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  server.attach(http);
  const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}/`;
  await new RawClient(url).sees('status');
  expect((await new RawClient(url).sees('status')).status).toBe(503);
  http.close();
});

/** Says hello and does not wait for anything. */
function greet(url: string, clientId: string, more: object = {}, options: DialOptions = {}): RawClient {
  const client = new RawClient(url, options);
  client.send(makeHello(clientId, more));
  return client;
}

/** Resolves when `holds` does; looked at in each turn of the loop. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

it('sockets whose hello is not decided, of one address: they keep their places', async () => {
  let decide = () => {};
  const decided = new Promise<void>((resolve) => {
    decide = resolve;
  });
  let asked = 0;
  const { url } = await serve({
    parameters: { maxPendingSockets: 8, welcomeTimeoutMs: 60_000 },
    authenticate: async () => {
      asked += 1;
      await decided;
      return { clientIds: ['*'] };
    },
  });
  const waiting = Array.from({ length: 8 }, (_, i) => greet(url, `x${i}`));
  await until(() => asked === 8);
  await expectNoAnswer(new RawClient(url));
  decide();
  await Promise.all(waiting.map((client) => client.message('welcome')));
  await dial(url, 'y');
});

it('sockets that are refused, of one address: they keep their places until TCP has ended', async () => {
  const { server, url } = await serve({
    parameters: { maxPendingSockets: 8, closeTimeoutMs: 60_000 },
    authenticate: () => null,
  });
  // They answer no Close.
  const refused = Array.from({ length: 8 }, (_, i) => greet(url, `x${i}`));
  await Promise.all(refused.map((client) => client.sees('close')));
  await expectNoAnswer(new RawClient(url));
  refused[0]!.socket.resetAndDestroy();
  await until(() => server.observe().sockets < 8);
  expect((await new RawClient(url).sees('status')).status).toBe(101);
});

it('verifications at once, of clients that went away: 1013', async () => {
  let asked = 0;
  const { server, url } = await serve({
    parameters: { maxPendingSockets: 8 },
    authenticate: () => {
      asked += 1;
      return new Promise(() => {});
    },
  });
  for (let i = 0; i < 8; i++) {
    const client = greet(url, `x${i}`);
    await until(() => asked === i + 1);
    client.socket.resetAndDestroy();
    await until(() => server.observe().sockets === 0);
  }
  expect((await greet(url, 'y').sees('close')).code).toBe(CloseCode.tryAgainLater);
  expect(asked).toBe(8);
});

it('verifications at once, in all: 1013, and a place when one has ended', async () => {
  const decisions: ((grant: null) => void)[] = [];
  const { url } = await serve({
    maxVerifications: 1,
    authenticate: () => new Promise((resolve) => decisions.push(resolve)),
  });
  const first = greet(url, 'x');
  await until(() => decisions.length === 1);
  expect((await greet(url, 'y').sees('close')).code).toBe(CloseCode.tryAgainLater);
  decisions[0]!(null);
  await first.sees('close');
  greet(url, 'z');
  await until(() => decisions.length === 2);
});

it('verifications at once, although their hellos were given up: 1013', async () => {
  const decisions: ((grant: null) => void)[] = [];
  const { url } = await serve({
    maxVerifications: 1,
    parameters: { welcomeTimeoutMs: 200 },
    authenticate: () => new Promise((resolve) => decisions.push(resolve)),
  });
  await greet(url, 'x').sees('close');
  expect((await greet(url, 'y').sees('close')).code).toBe(CloseCode.tryAgainLater);
  expect(decisions).toHaveLength(1);
  decisions[0]!(null);
  greet(url, 'z');
  await until(() => decisions.length === 2);
});

it('sessions of one credential that takes over those of another: 1013', async () => {
  const { server, url } = await serve({
    maxSessionsPerCredential: 1,
    authenticate: tokens([
      { token: 'one', clientIds: ['*'] },
      { token: 'other', clientIds: ['*'] },
    ]),
  });
  const by = (token: string) => ({ credentials: { scheme: 'token', token } });
  await dial(url, 'x', by('one'));
  await dial(url, 'y', by('other'));
  const beyond = greet(url, 'x', { ...by('other'), ...rivals(1) });
  expect((await beyond.sees('close')).code).toBe(CloseCode.tryAgainLater);
  expect(server.find('x')!.effective).toBe(true);
  server.kick('y');
  await dial(url, 'x', { ...by('other'), ...rivals(2) });
  await dial(url, 'z', by('one'));
});

it('sessions of one credential: 1013, a takeover apart', async () => {
  const { server, url } = await serve({
    maxSessionsPerCredential: 2,
    authenticate: tokens([
      { token: 'one', clientIds: ['*'] },
      { token: 'other', clientIds: ['*'] },
    ]),
  });
  const one = { credentials: { scheme: 'token', token: 'one' } };
  const x = await dial(url, 'x', one);
  await dial(url, 'y', one);
  expect((await greet(url, 'z', one).sees('close')).code).toBe(CloseCode.tryAgainLater);
  await dial(url, 'z', { credentials: { scheme: 'token', token: 'other' } });
  await dial(url, 'y', { ...one, ...rivals(1) });
  expect((await greet(url, 'w', one).sees('close')).code).toBe(CloseCode.tryAgainLater);
  x.sendClose();
  await until(() => server.find('x') === null);
  await dial(url, 'w', one);
});

describe('behind a trusted proxy', () => {
  const from = (client: string): DialOptions => ({ headers: { 'X-Forwarded-For': client } });

  it('sockets without a hello, of one client: 503, and others have places', async () => {
    const { url } = await serve({ parameters: { maxPendingSockets: 8 }, trustedProxies: ['127.0.0.1'] });
    const silent = Array.from({ length: 8 }, (_, i) => new RawClient(url, from(`2001:db8::${i}`)));
    await Promise.all(silent.map((client) => client.sees('status')));
    expect((await new RawClient(url, from('2001:db8::ffff')).sees('status')).status).toBe(503);
    expect((await new RawClient(url, from('2001:db8:0:1::')).sees('status')).status).toBe(101);
  });

  it('the place of the proxy’s connection is given back when its client is known', async () => {
    const { url } = await serve({ maxPendingSocketsTotal: 3, trustedProxies: ['127.0.0.1'] });
    for (const client of ['203.0.113.1', '203.0.113.2']) {
      expect((await new RawClient(url, from(client)).sees('status')).status).toBe(101);
    }
  });

  it('more connections than one source may have, each without its request yet', async () => {
    const { url } = await serve({ parameters: { maxPendingSockets: 8 }, trustedProxies: ['127.0.0.1'] });
    for (let i = 0; i < 20; i++) new RawClient(url, { unfinished: true });
    await dial(url, 'x');
  });

  it('the client’s address is the one that is verified, and nobody is local', async () => {
    const seen: string[] = [];
    const { server, url } = await serve({
      trustedProxies: ['127.0.0.1'],
      authenticate: ({ address }) => {
        seen.push(address);
        return { clientIds: ['*'] };
      },
    });
    await greet(url, 'x', {}, from('203.0.113.5')).message('welcome');
    await greet(url, 'y', {}, from('127.0.0.1')).message('welcome');
    expect(seen).toEqual(['203.0.113.5', '127.0.0.1']);
    expect([server.find('x')!.loopback, server.find('y')!.loopback]).toEqual([false, false]);
  });
});

it('a header of a client that is no trusted proxy counts for nothing', async () => {
  const { server, url } = await serve({ parameters: { maxPendingSockets: 8 } });
  const headers = (i: number) => ({ headers: { 'X-Forwarded-For': `203.0.113.${i}` } });
  const silent = Array.from({ length: 8 }, (_, i) => new RawClient(url, headers(i)));
  await Promise.all(silent.map((client) => client.sees('status')));
  await expectNoAnswer(new RawClient(url, headers(9)));
  silent[0]!.send(makeHello('x'));
  await silent[0]!.message('welcome');
  expect(server.find('x')!.loopback).toBe(true);
});

it('size of the upgrade request’s header: 431', async () => {
  const { url } = await serve({ maxHeaderBytes: 1000 });
  expect((await new RawClient(url, { headers: { Cookie: 'x'.repeat(1000) } }).sees('status')).status).toBe(
    431,
  );
});

it('time of the opening handshake: 408', async () => {
  const { url } = await serve({ parameters: { helloTimeoutMs: 200 } });
  const slow = new RawClient(url, { unfinished: true });
  expect((await slow.sees('status')).status).toBe(408);
  await slow.sees('fin');
});

it('time of the TLS handshake: no answer but the end', async () => {
  const { server } = await serve({ parameters: { helloTimeoutMs: 200 } });
  const { port } = await server.listen({ tls: { cert, key } });
  const silent = connect({ port, host: '127.0.0.1' }).resume();
  await once(silent, 'close');
});

it('a drain ends at once what is no WebSocket yet, in the TLS handshake, too', async () => {
  const { server, url } = await serve({ parameters: { helloTimeoutMs: 30_000 } });
  const { port, url: secure } = await server.listen({ tls: { cert, key } });
  // It answers no Close, so that the drain takes until its deadline.
  await dial(secure, 'x');
  const inHandshake = connect({ port, host: '127.0.0.1' }).resume();
  for (const one of [url, secure]) new RawClient(one, { unfinished: true });
  await until(() => server.observe().sockets === 4);
  let hasStopped = false;
  const stopped = server.drain().then(() => {
    hasStopped = true;
  });
  await until(() => hasStopped || server.observe().sockets === 1);
  expect(hasStopped).toBe(false);
  await stopped;
  inHandshake.destroy();
});

it('version of TLS: an alert below 1.2', async () => {
  const { server } = await serve({});
  const { port } = await server.listen({ tls: { cert, key } });
  const speak = (version: 'TLSv1.1' | 'TLSv1.2'): TLSSocket =>
    connectTls({
      ...{ port, host: '127.0.0.1', ca: cert, ciphers: 'DEFAULT@SECLEVEL=0' },
      ...{ minVersion: version, maxVersion: version },
    });
  const [error] = await once(speak('TLSv1.1'), 'error');
  expect(error).toMatchObject({ code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
  const good = speak('TLSv1.2');
  await once(good, 'secureConnect');
  good.destroy();
});

it('origin: 403', async () => {
  const { url } = await serve({ origins: ['https://game.example'] });
  const evil = new RawClient(url, { headers: { Origin: 'https://evil.example' } });
  expect((await evil.sees('status')).status).toBe(403);
});

it('time until the hello: 4002', async () => {
  const { url } = await serve({ parameters: { helloTimeoutMs: 200 } });
  expect((await new RawClient(url).message('bye')).code).toBe(CloseCode.helloTimeout);
});

it('size of a message: 1009, before it has arrived', async () => {
  const { url } = await serve({ parameters: { maxMessageBytes: 1024 } });
  const client = await dial(url, 'x');
  client.socket.write(clientFrame(0x81, 'x'.repeat(1025)).subarray(0, 8));
  expect((await client.sees('close')).code).toBe(CloseCode.messageTooBig);
});

it('nesting of a message: 4503', async () => {
  const { url } = await serve({ maxDepth: 4 });
  const client = await dial(url, 'x');
  client.request('1', 'm', [[[[]]]]);
  expect((await client.message('bye')).code).toBe(CloseCode.protocolViolation);
});

it('rate of messages: 4029 with a hint', async () => {
  const { url } = await serve({ parameters: { messagesMax: 2, messagesWindowMs: 500 } });
  const client = await dial(url, 'x');
  for (const n of [1, 2, 3]) client.send({ type: 'heartbeat', n });
  const { code, retryAfterMs } = await client.message('bye');
  expect(code).toBe(CloseCode.rateLimited);
  expect(retryAfterMs).toBeGreaterThan(0);
  expect(retryAfterMs).toBeLessThanOrEqual(500);
});

it.each([
  ['before the hello', 0x9, false],
  ['before the hello', 0xa, false],
  ['of a session', 0x9, true],
  ['of a session', 0xa, true],
])(
  'rate of control frames %s (opcode %i): 4029, and a reset for who goes on',
  async (_when, opcode, hello) => {
    const { url } = await serve({ parameters: { messagesMax: 50, messagesWindowMs: 3_600_000 } });
    const client = hello ? await dial(url, 'x') : new RawClient(url);
    await client.sees('status');
    client.socket.write(clientFrame(0x80 | opcode, ''));
    client.socket.write(Buffer.concat(Array.from({ length: 50 }, () => clientFrame(0x80 | opcode, ''))));
    expect((await client.message('bye')).code).toBe(CloseCode.rateLimited);
    await client.sees('close');
    client.socket.write(Buffer.concat(Array.from({ length: 51 }, () => clientFrame(0x80 | opcode, ''))));
    await client.sees('reset');
  },
);

it('rate of messages and control frames together: 4029', async () => {
  const { url } = await serve({ parameters: { messagesMax: 4, messagesWindowMs: 3_600_000 } });
  const client = await dial(url, 'x');
  for (const n of [1, 2]) client.send({ type: 'heartbeat', n });
  for (const opcode of [0x9, 0xa]) client.socket.write(clientFrame(0x80 | opcode, ''));
  await client.sees('pong');
  expect(client.order).not.toContain('bye');
  client.socket.write(clientFrame(0x89, ''));
  expect((await client.message('bye')).code).toBe(CloseCode.rateLimited);
});

it('fragments of a message: 1009', async () => {
  const { url } = await serve({});
  const client = await dial(url, 'x');
  const crumbs = Array.from({ length: 300 }, (_, i) => clientFrame(i === 0 ? 0x1 : 0x0, ''));
  client.socket.write(Buffer.concat(crumbs));
  expect((await client.sees('close')).code).toBe(CloseCode.messageTooBig);
});

it('rate of redials that close first: 4029, as for takeovers', async () => {
  const { url } = await serve({ parameters: { takeoversMax: 3, takeoversWindowMs: 3_600_000 } });
  const answers: string[] = [];
  for (let attempt = 1; attempt <= 6; attempt++) {
    const client = new RawClient(url);
    client.send(makeHello('x', { attempt }));
    const { message } = await client.sees('message');
    answers.push(message.type);
    client.sendClose();
    await client.sees('fin');
  }
  // The first session took over nobody; three more are permitted in the window.
  expect(answers).toEqual(['welcome', 'welcome', 'welcome', 'welcome', 'bye', 'bye']);
});

it('rate of takeovers: 4029 with a hint for the newcomer, and the session in the slot goes on', async () => {
  const { server, url } = await serve({ parameters: { takeoversMax: 1, takeoversWindowMs: 5000 } });
  await dial(url, 'x');
  const owner = await dial(url, 'x', rivals(1));
  const beyond = new RawClient(url);
  beyond.send(makeHello('x', rivals(2)));
  const { code, retryAfterMs } = await beyond.message('bye');
  expect(code).toBe(CloseCode.rateLimited);
  expect(retryAfterMs).toBeGreaterThan(0);
  expect(retryAfterMs).toBeLessThanOrEqual(5000);
  expect(server.find('x')?.epoch).toBe((await owner.message('welcome')).epoch);
});

it('requests in work: too-many-requests, and the session goes on', async () => {
  const { server, url } = await serve({
    parameters: { maxPendingRequests: 1 },
    methods: { wait: () => new Promise(() => {}) },
  });
  const client = await dial(url, 'x');
  client.request('1', 'wait');
  client.request('2', 'wait');
  expect((await client.response('2')).error?.code).toBe('too-many-requests');
  expect(server.find('x')).not.toBeNull();
});

it('bytes that wait for a slow reader: 4003, then force', async () => {
  const { server, url } = await serve({ parameters: { maxQueueBytes: 4096, closeTimeoutMs: 100 } });
  const client = await dial(url, 'x');
  client.socket.pause();
  while (server.push('x', 'bulk', 'x'.repeat(60_000)));
  while (server.observe().ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const [ended] = server.observe().ended;
  expect(server.observe()).toMatchObject({ sockets: 0, queuedBytes: 0 });
  expect(ended).toMatchObject({ cause: 'slow-consumer', code: CloseCode.slowConsumer });
  expect(ended!.teardownMs).toBeGreaterThanOrEqual(100);
  // A reset: the bye and the Close, which waited behind what it did not read, never come.
  client.socket.resume();
  await Promise.race([client.sees('fin'), client.sees('reset')]);
  expect(client.order).not.toContain('close');
});

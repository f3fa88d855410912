import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cert, key } from './test-support/certificate.js';
import { makeHello } from './test-support/harness.js';
import { dial, hangUp, RawClient } from './test-support/raw-client.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'reference-server/bin/solowire-server.js');
const folder = mkdtempSync(join(tmpdir(), 'solowire-'));
const running = new Set<ChildProcess>();

// The command is what is built, so it is built first.
beforeAll(() => execFileSync('npx', ['tsc', '-b', 'reference-server'], { cwd: root, stdio: 'pipe' }));

afterEach(() => {
  hangUp();
  for (const child of running) child.kill('SIGKILL');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command to its end. */
async function run(...switches: string[]) {
  const child = start(switches);
  const output = { stdout: '', stderr: '' };
  child.stdout!.on('data', (data) => (output.stdout += data));
  child.stderr!.on('data', (data) => (output.stderr += data));
  return { ...output, code: await exit(child), ...output };
}

/** Runs the command until it is ready. */
async function serve(...switches: string[]) {
  const child = start(['--port', '0', '--timing', 'short', ...switches]);
  const output = { stderr: '' };
  child.stderr!.on('data', (data) => (output.stderr += data));
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.stdout!.once('data', (line) => resolve(JSON.parse(line)));
    child.once('exit', () => reject(new Error(output.stderr)));
  });
  return { child, output, ready, url: ready.url as string };
}

function start(switches: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [bin, ...switches], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Asks the port on this machine as somebody who knows it by the name `host`. */
function statusOf(port: string, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end();
  });
}

describe('the command', () => {
  it('says in one line of JSON when it is ready, and serves', async () => {
    const { ready, url, child } = await serve();
    expect(ready).toEqual({
      ready: true,
      url: `ws://127.0.0.1:${ready.port}/`,
      host: '127.0.0.1',
      port: expect.any(Number),
      pid: child.pid,
      protocol: 1,
    });
    expect(await (await dial(url, 'anybody')).message('welcome')).toMatchObject({ capabilities: [] });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('drains on %s and exits with 0', async (signal) => {
    const { child, url, output } = await serve('--log', 'info');
    const client = await dial(url, 'x');
    child.kill(signal);
    expect(await client.message('bye')).toMatchObject({ reason: 'draining' });
    expect(await exit(child)).toBe(0);
    const events = output.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    expect(events).toEqual(['session-start', 'drain', 'session-end']);
  });

  it('offers testing and observe to those for whom they are', async () => {
    const { url } = await serve(
      '--testing',
      '--test-identities',
      'kit-*',
      '--observe',
      '--operator-identity',
      'boss',
    );
    const { capabilities: tests } = await (await dial(url, 'kit-1')).message('welcome');
    expect(tests).toContain('testing.echo');
    expect(tests).not.toContain('observe');
    expect((await (await dial(url, 'boss')).message('welcome')).capabilities).toEqual(['observe']);
    expect((await (await dial(url, 'solowire-1')).message('welcome')).capabilities).toEqual([]);
  });

  it('takes credentials from a token file, and keeps them out of its log', async () => {
    const tokens = file('tokens.json', JSON.stringify({ tokens: [{ token: 'secret', clientIds: ['x'] }] }));
    const { url, output } = await serve('--tokens', tokens, '--log', 'debug');
    await dial(url, 'x', { credentials: { scheme: 'token', token: 'secret' } });
    const reasons = { x: 'authentication-failed', y: 'identity-not-allowed' };
    for (const [clientId, reason] of Object.entries(reasons)) {
      const client = new RawClient(url);
      const token = clientId === 'x' ? 'wrong-secret' : 'secret';
      client.send(makeHello(clientId, { credentials: { scheme: 'token', token } }));
      expect(await client.message('bye')).toMatchObject({ reason });
    }
    expect(output.stderr).not.toContain('secret');
  });

  it('speaks wss with a certificate, at its path alone, for its origins alone', async () => {
    const { url } = await serve(
      ...['--tls-cert', file('cert.pem', cert), '--tls-key', file('key.pem', key)],
      ...['--path', '/game', '--origins', 'https://game.example', '--set', 'intervalMs=150'],
    );
    expect(url).toMatch(/^wss:.*\/game$/);
    const { heartbeat } = await (await dial(url, 'x')).message('welcome');
    expect(heartbeat.intervalMs).toBe(150);
    expect((await new RawClient(`${url}/other`).sees('status')).status).toBe(404);
    const evil = new RawClient(url, { headers: { Origin: 'https://evil.example' } });
    expect((await evil.sees('status')).status).toBe(403);
  });
});

describe('operations', () => {
  it('have a port of their own: metrics, liveness, readiness, and nothing else', async () => {
    const { url, ready } = await serve('--metrics-port', '0');
    await dial(url, 'x');
    const get = (path: string) => fetch(new URL(path, ready.metrics as string));
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const text = await response.text();
    expect(text).toContain('solowire_sessions 1\n');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(await (await get('/healthz')).text()).toBe('alive\n');
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/')).status).toBe(404);
    expect((await fetch(ready.metrics as string, { method: 'POST' })).status).toBe(405);
  });

  it('are shown to who asks by address, by localhost or by a name that is allowed, and to no other page', async () => {
    const { ready } = await serve('--metrics-port', '0', '--metrics-allowed-hosts', 'Solowire.example');
    const { port } = new URL(ready.metrics as string);
    const ask = (host: string) => statusOf(port, '/metrics', host);
    for (const host of ['127.0.0.1', `localhost:${port}`, '[::1]:1', 'solowire.example:80', '10.0.0.7']) {
      expect(await ask(host), host).toBe(200);
    }
    const strangers = [
      'evil.example',
      'solowire.example.evil',
      '127.0.0.1.evil.example',
      'x@127.0.0.1',
      '[x]',
    ];
    for (const host of strangers) expect(await ask(host), host).toBe(421);
    expect(await statusOf(port, '/healthz', 'evil.example')).toBe(421);
  });

  it('are alive but not ready while the server drains', async () => {
    const { child, url, ready } = await serve('--metrics-port', '0');
    const client = await dial(url, 'x');
    child.kill('SIGTERM');
    await client.message('bye');
    expect((await fetch(new URL('/healthz', ready.metrics as string))).status).toBe(200);
    expect((await fetch(new URL('/readyz', ready.metrics as string))).status).toBe(503);
    expect(await exit(child)).toBe(0);
  });

  it('read tokens again on SIGHUP, and keep what they have if the file is wrong', async () => {
    const write = (...tokens: string[]) =>
      file('reload.json', JSON.stringify({ tokens: tokens.map((token) => ({ token, clientIds: [token] })) }));
    const { child, url, output } = await serve('--tokens', write('gone', 'kept'), '--log', 'info');
    const hello = (token: string) => ({ credentials: { scheme: 'token', token } });
    const [gone, kept] = [await dial(url, 'gone', hello('gone')), await dial(url, 'kept', hello('kept'))];
    write('kept', 'new');
    child.kill('SIGHUP');
    expect(await gone.message('bye')).toMatchObject({ reason: 'credential-expired' });
    await dial(url, 'new', hello('new'));
    file('reload.json', '{');
    child.kill('SIGHUP');
    while (!output.stderr.includes('reload-failed')) await new Promise((resolve) => setTimeout(resolve, 10));
    await dial(url, 'new', { ...hello('new'), attempt: 2 });
    expect(kept.order).not.toContain('bye');
  });
});

describe('with --testing', () => {
  it('a web page comes from a listed origin, or from any if that is meant', async () => {
    const from = async (url: string, origin: string) => {
      const client = new RawClient(url, { headers: { Origin: origin } });
      return (await client.sees('status')).status;
    };
    const closed = await serve('--testing');
    expect(await from(closed.url, 'https://evil.example')).toBe(403);
    expect((await dial(closed.url, 'solowire-1')).order).toContain('welcome');
    const listed = await serve('--testing', '--origins', 'https://game.example');
    expect(await from(listed.url, 'https://game.example')).toBe(101);
    const open = await serve('--testing', '--testing-from-any-origin');
    expect(await from(open.url, 'https://evil.example')).toBe(101);
  });
});

describe('with --epoch-file', () => {
  const epochAt = async (url: string) => (await (await dial(url, 'x')).message('welcome')).epoch as number;

  it('epochs grow over a kill, though the mark is far ahead of the clock, and that is logged', async () => {
    const mark = Date.now() * 1000 + 3_600_000_000;
    const path = file('epochs', `${mark}\n`);
    const first = await serve('--epoch-file', path);
    const before = await epochAt(first.url);
    expect(before).toBe(mark + 1);
    first.child.kill('SIGKILL');
    await exit(first.child);
    const second = await serve('--epoch-file', path);
    const after = await epochAt(second.url);
    expect(after).toBeGreaterThan(before);
    expect(Number(readFileSync(path, 'utf8'))).toBeGreaterThanOrEqual(after);
    for (const { output } of [first, second]) {
      expect(JSON.parse(output.stderr)).toMatchObject({
        level: 'warn',
        event: 'clock-moved-back',
        epochFile: path,
      });
    }
  });

  it('a second server on the same file is refused', async () => {
    const path = join(folder, 'shared-epochs');
    await serve('--epoch-file', path);
    expect(await run('--port', '0', '--epoch-file', path)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /^solowire-server: the epoch file \S+ is in use by another server; give each server its own \(ss -xlp .*\)\n$/,
      ),
    });
  });
});

it('takes its switches from the environment and a config file, too', async () => {
  const config = file('config.json', JSON.stringify({ path: '/game', set: { intervalMs: 150 } }));
  const { url } = await serve('--config', config);
  expect(url).toMatch(/\/game$/);
  expect((await (await dial(url, 'x')).message('welcome')).heartbeat.intervalMs).toBe(150);
  expect(await run('--config', file('wrong.json', '{"prot": 1}'))).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('has the unknown field prot'),
  });
});

it('takes JWTs of a set of keys', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwks = file('jwks.json', JSON.stringify({ keys: [await exportJWK(publicKey)] }));
  const issued = ['--jwt-issuer', 'shop', '--jwt-audience', 'game'];
  const { url, output } = await serve('--jwks', jwks, ...issued, '--log', 'debug');
  const token = await new SignJWT({ sub: 'x', iss: 'shop', aud: 'game' })
    .setProtectedHeader({ alg: 'ES256' })
    .setExpirationTime('1h')
    .sign(privateKey);
  await dial(url, 'x', { credentials: { scheme: 'jwt', token } });
  const forged = new RawClient(url);
  forged.send(makeHello('x', { credentials: { scheme: 'jwt', token: `${token}x` } }));
  expect(await forged.message('bye')).toMatchObject({ reason: 'authentication-failed' });
  expect(output.stderr).toContain('session-start');
  expect(output.stderr).not.toContain(token.split('.')[1]);
});

it('logs session and epoch on every line of a session, and no secret', async () => {
  const tokens = file(
    'quiet.json',
    JSON.stringify({ tokens: [{ token: 'hush', clientIds: ['solowire-*'] }] }),
  );
  const { url, output, child } = await serve('--tokens', tokens, '--testing', '--log', 'debug');
  const hello = { credentials: { scheme: 'token', token: 'hush' } };
  const client = await dial(url, 'solowire-1', hello);
  client.request('1', 'test.fail', { where: 'handler' });
  await client.response('1');
  client.request('2', 'test.fail', { where: 'async' });
  await client.sees('close');
  const { sessionId, epoch } = await client.message('welcome');
  child.kill('SIGTERM');
  await exit(child);
  const lines = output.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ofSession = lines.filter(({ event }) => event !== 'drain');
  expect(ofSession.map(({ event }) => event)).toEqual([
    'session-start',
    'handler-failed',
    'session-failed',
    'session-end',
  ]);
  for (const line of ofSession) expect(line).toMatchObject({ sessionId, epoch, clientId: 'solowire-1' });
  for (const line of lines)
    expect(line).toMatchObject({ time: expect.any(String), level: expect.any(String) });
  expect(output.stderr).not.toContain('hush');
});

describe('wrong usage ends with 3 and one clear line', () => {
  it.each([
    [['--nonsense'], 'unknown option'],
    [['extra'], 'too many arguments'],
    [['--port', 'x'], '--port must be a number from 0 to 65535, not "x"'],
    [['--port', '65536'], '--port must be'],
    [['--metrics-port', 'x'], '--metrics-port must be'],
    [['--set', 'maxDepth=0'], 'maxDepth must be a positive integer, not 0'],
    [['--jwks', '/nowhere.json', '--jwt-any-issuer', '--jwt-any-audience'], '--jwks: '],
    [['--jwks', bin, '--jwt-any-issuer', '--jwt-any-audience'], 'is not JSON'],
    [['--jwks', 'http://[', '--jwt-any-issuer', '--jwt-any-audience'], '--jwks must be a file or a URL'],
    [['--jwt-any-issuer'], 'the --jwt- switches need --jwks'],
    [['--jwt-issuer', 'x'], 'the --jwt- switches need --jwks'],
    [['--timing', 'fast'], "'fast' is invalid"],
    [['--log', 'loud'], "'loud' is invalid"],
    [['--set', 'intervalMs'], '--set must be name=integer'],
    [['--set', 'nonsense=1'], 'there is no parameter nonsense'],
    [['--set', 'intervalMs=1'], 'intervalMs must be an integer from 100 to 60000 (ms), not 1'],
    [['--path', 'game'], '--path must begin with /'],
    [['--tokens', '/nowhere.json'], 'the token file /nowhere.json cannot be read'],
    [['--tls-cert', '/nowhere.pem'], '--tls-cert and --tls-key go together'],
    [['--tls-cert', '/nowhere.pem', '--tls-key', '/nowhere.pem'], '--tls-cert: '],
    [['--tls-cert', bin, '--tls-key', bin], 'the TLS certificate and key cannot be used'],
    [['--host', '0.0.0.0', '--testing'], 'or --testing-beyond-loopback if that is meant'],
    [['--host', '0.0.0.0'], 'or --open-access if that is meant'],
    [['--jwks', bin, '--jwt-issuer', 'x'], 'or --jwt-any-audience if that is meant'],
    [['--metrics-port', '0', '--metrics-host', '::'], 'or --metrics-beyond-loopback if that is meant'],
    [['--metrics-allowed-hosts', 'x'], '--metrics-allowed-hosts needs --metrics-port'],
    [['--epoch-file', '/dev/full'], 'the epoch file /dev/full is not a regular file'],
    [
      ['--epoch-file', '/nowhere/epochs'],
      'the folder of the epoch file /nowhere/epochs cannot be used: ENOENT',
    ],
    [['--epoch-file', bin], 'holds no mark'],
    [['--epoch-file', '/proc/epochs'], 'the epoch file /proc/epochs cannot be written: ENOENT'],
    [['--test-identities', 'x'], '--test-identities needs --testing'],
    [['--operator-identity', 'x'], '--operator-identity needs --observe'],
  ])('%j', async (switches, message) => {
    const { code, stdout, stderr } = await run(...switches);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});

describe('what the machine refuses ends with 1 and one clear line', () => {
  it('a port that is in use', async () => {
    const { port } = (await serve()).ready;
    const { code, stderr } = await run('--port', String(port));
    expect(code).toBe(1);
    expect(stderr).toBe(
      `solowire-server: cannot listen on 127.0.0.1:${port}: the port is in use; choose another, or 0 for a free one\n`,
    );
  });

  it('an address that is not its own', async () => {
    const { code, stderr } = await run('--host', '192.0.2.1', '--open-access', '--port', '0');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^solowire-server: cannot listen on 192\.0\.2\.1:0: .*\n$/);
  });
});

it('--help and --version end with 0', async () => {
  expect(await run('--version')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect(await run('--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--testing-beyond-loopback'),
  });
});

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** A port that nobody has now. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
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

it('serves metrics on a port of their own, and nothing else there', async () => {
  const port = await freePort();
  const { url } = await serve('--metrics-port', String(port));
  await dial(url, 'x');
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  expect(await response.text()).toContain('solowire_sessions 1\n');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
});

describe('wrong usage ends with 3 and one clear line', () => {
  it.each([
    [['--nonsense'], 'unknown option'],
    [['extra'], 'too many arguments'],
    [['--port', 'x'], '--port must be a number from 0 to 65535, not "x"'],
    [['--port', '65536'], '--port must be'],
    [['--metrics-port', 'x'], '--metrics-port must be'],
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
    [['--host', '0.0.0.0', '--testing'], 'needs --testing-beyond-loopback'],
    [['--host', '0.0.0.0', '--observe'], 'needs --tokens or --testing-beyond-loopback'],
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
    const { code, stderr } = await run('--host', '192.0.2.1', '--port', '0');
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

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carriersOf, processRow, processTable } from './process-table.js';
import { StartedServer } from './server.js';

const root = mkdtempSync(join(tmpdir(), 'solowire-server-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes down each SIGTERM and ends in order, unless it is told to be deaf. */
const SERVER = `
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:net';
const note = (text) => appendFileSync(process.env.NOTES, text + '\\n');
const server = createServer().listen(Number(process.argv[2]) || 0, '127.0.0.1', () => {
  note('server ' + process.pid);
  console.log('up ws://127.0.0.1:' + server.address().port + '/');
});
process.on('SIGTERM', () => {
  note('SIGTERM');
  if (!process.argv.includes('deaf')) setTimeout(() => process.exit(), 300);
});
`;
/** Starts the server as a launcher does, and does with SIGTERM what its argument says. */
const LAUNCHER = `
import { spawn } from 'node:child_process';
const [what, ...command] = process.argv.slice(2);
const child = spawn(command[0], command.slice(1), { stdio: 'inherit' });
// Two signals that are pending at once would count as one.
if (what === 'relays') process.on('SIGTERM', () => setTimeout(() => child.kill('SIGTERM'), 100));
if (what === 'stays') setInterval(() => {}, 1000);
if (what !== 'stays') child.on('exit', (code) => process.exit(code ?? 1));
`;
/** Starts the server in a session of its own, by a process that ends at once: nobody is its parent, and no group has it. */
const FORKS = `
import { spawn } from 'node:child_process';
const [command, ...rest] = process.argv.slice(2);
if (command === 'again') {
  spawn(rest[0], rest.slice(1), { stdio: 'inherit', detached: true }).unref();
  process.exit();
}
spawn(process.execPath, [process.argv[1], 'again', command, ...rest], { stdio: 'inherit', detached: true });
setInterval(() => {}, 1000);
`;
for (const [name, text] of Object.entries({ SERVER, LAUNCHER, FORKS }))
  writeFileSync(join(root, `${name}.mjs`), text);

const node = `"${process.execPath}"`;
const ready = { line: 'up (?<url>ws:\\S+)' };
let mark: string;
let notes: string;
beforeEach(() => {
  mark = `TEST_${randomBytes(8).toString('hex')}`;
  notes = join(root, `${mark}.notes`);
  writeFileSync(notes, '');
});
const start = (command: string, more: object = {}) =>
  StartedServer.start({ command, ready, env: { NOTES: notes, [mark]: '1' }, ...more }, root);
const SIGTERMS = () => readFileSync(notes, 'utf8').match(/SIGTERM/g)?.length ?? 0;
/** Who still runs of all that a test has started. */
const left = async () =>
  carriersOf(
    mark,
    (await processTable()).map(({ pid }) => pid),
  );

describe.skipIf(process.platform !== 'linux')('a server that is stopped gets SIGTERM once', () => {
  const commands: [string, string][] = [
    ['by itself', `exec ${node} SERVER.mjs`],
    ['in a shell', `sh -c '${node} SERVER.mjs'`],
    ['in a shell that does something afterwards', `${node} SERVER.mjs; :`],
    ['behind a launcher that relays', `exec ${node} LAUNCHER.mjs relays ${node} SERVER.mjs`],
    ['behind a launcher that relays to nobody', `exec ${node} LAUNCHER.mjs dies ${node} SERVER.mjs`],
    ['behind a launcher that outlives it', `exec ${node} LAUNCHER.mjs stays ${node} SERVER.mjs`],
    // npm and npx tell a shell, which tells nobody.
    ['behind a launcher that relays to a shell', `${node} LAUNCHER.mjs relays sh -c '${node} SERVER.mjs; :'`],
    ['at the head of a pipeline', `${node} SERVER.mjs | tee copy.txt`],
    ['that has forked twice, in a session of its own', `${node} FORKS.mjs ${node} SERVER.mjs`],
  ];
  it.each(commands)('%s, and nothing is left', async (_, command) => {
    const server = await start(command);
    expect(server.url).toMatch(/^ws:/);
    await Promise.all([server.stop(), server.stop()]);
    expect({ terms: SIGTERMS(), left: await left() }).toEqual({ terms: 1, left: [] });
  });

  it('and SIGKILL in its time if it is deaf', async () => {
    const server = await start(`${node} SERVER.mjs deaf`, { stopTimeoutMs: 300 });
    await server.stop();
    expect({ terms: SIGTERMS(), left: await left() }).toEqual({ terms: 1, left: [] });
  });

  it('or none where the target says how it is stopped, with the process id of the server itself', async () => {
    const stop = `echo "asked $PID" >> "${notes}"; kill -USR2 $PID`;
    const server = await start(`${node} SERVER.mjs; :`, { stop });
    await server.stop();
    const [, pid] = /^server (\d+)$/m.exec(readFileSync(notes, 'utf8'))!;
    expect(readFileSync(notes, 'utf8')).toContain(`asked ${pid}\n`);
    expect({ terms: SIGTERMS(), left: await left() }).toEqual({ terms: 0, left: [] });
  });

  it('and what the kit sees of its processes is that of a daemon, too', async () => {
    const server = await start(`${node} FORKS.mjs ${node} SERVER.mjs`);
    const { port } = new URL(server.url!);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    // The kernel connects before the server accepts.
    await expect.poll(async () => (await server.look())?.sockets).toEqual({ ESTABLISHED: 1 });
    socket.destroy();
    await server.stop();
  });
});

describe('a server that hides what it starts', () => {
  /** Empties the environment and leaves the session, as many daemons do. */
  const bare = `env -i PATH="$PATH" setsid`;
  const told: string[] = [];
  const launch = async (command: string, more: object = {}) => {
    told.length = 0;
    const server = StartedServer.launch(
      { command, ready, env: { NOTES: notes, [mark]: '1' }, ...more },
      root,
      { onStrays: (sentence) => told.push(sentence) },
    );
    await server.ready();
    return server;
  };
  const pidOf = (name: string) =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(readFileSync(notes, 'utf8'))![1]);

  it('has its daemon ended, too, and it is said', async () => {
    const daemon = `sh -c 'echo "daemon $$" >> "${notes}"; exec sleep 60'`;
    const server = await launch(`${bare} ${daemon} > /dev/null 2>&1 & exec ${node} SERVER.mjs`);
    await expect.poll(() => readFileSync(notes, 'utf8')).toContain('daemon ');
    await server.stop();
    expect(await processRow(pidOf('daemon'))).toBeUndefined();
    expect(told).toEqual([
      `the server left a process behind, which the kit ends: ${pidOf('daemon')} (sleep)`,
    ]);
    expect(SIGTERMS()).toBe(1);
  });

  it('is known by its port where it is the daemon itself, and gets SIGTERM, too', async () => {
    const port = await freePort();
    const server = await launch(
      `${bare} sh -c 'NOTES="${notes}" ${node} SERVER.mjs ${port} > /dev/null 2>&1 &'; until grep -q server "${notes}"; do sleep 0.1; done; sleep 2`,
      { ready: { port } },
    );
    await expect.poll(async () => (await server.look())?.processes, { timeout: 10_000 }).toBe(1);
    await server.stop();
    expect({ terms: SIGTERMS(), row: await processRow(pidOf('server')) }).toEqual({
      terms: 1,
      row: undefined,
    });
    // It has ended by itself.
    expect(told).toEqual([]);
  });
});

describe('a server that does not become ready', () => {
  let http: Server | undefined;
  afterEach(() => {
    http?.closeAllConnections();
    http?.close();
    http = undefined;
  });
  const serveHttp = async (answer: RequestListener = () => {}) => {
    http = createServer(answer);
    await new Promise<void>((done) => http!.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
  };
  const silence = `exec ${node} -e "setInterval(() => {}, 1000)"`;

  it('is given up in its time where its URL accepts and stays silent', async () => {
    const url = await serveHttp();
    const starting = start(silence, { ready: { url }, timeoutMs: 400 });
    await expect(starting).rejects.toThrow('was not ready within 400 ms; it said nothing');
    // No request is left that could hold up whoever waits for the kit.
    await expect.poll(() => connectionsOf(http!)).toBe(0);
    expect(await left()).toEqual([]);
  });

  it('and where it drips a head without end', async () => {
    const url = await serveHttp();
    http!.on('connection', (socket) => {
      const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 20);
      socket.write('HTTP/1.1 200 OK\r\n');
      socket.on('error', () => {}).on('close', () => clearInterval(drip));
    });
    await expect(start(silence, { ready: { url }, timeoutMs: 400 })).rejects.toThrow('within 400 ms');
    await expect.poll(() => connectionsOf(http!)).toBe(0);
  });

  it('is ready where the URL answers, whatever its body does', async () => {
    const url = await serveHttp((_, response) => response.write('no end'));
    const server = await start(silence, { ready: { url }, timeoutMs: 10_000 });
    await expect.poll(() => connectionsOf(http!)).toBe(0);
    await server.stop();
  });

  it('says its last words, however late they come', async () => {
    const script = `process.on('exit', () => console.error('cannot bind')); process.exitCode = 7`;
    await expect(start(`${node} -e "${script}"`)).rejects.toThrow(
      'the server ended before it was ready (exit 7); it said: cannot bind',
    );
  });

  it('is not a port that nobody listens on', async () => {
    const port = await freePort();
    await expect(start(silence, { ready: { port }, timeoutMs: 300 })).rejects.toThrow('within 300 ms');
  });
});

describe('a server that talks without end', () => {
  it('is quoted in few words', async () => {
    const script = `process.stdout.write('x'.repeat(5e6)); process.exitCode = 1`;
    const error = await start(`${node} -e "${script}"`).catch((error: Error) => error);
    expect((error as Error).message).toMatch(/it said: x{100,2000}…$/);
  });

  it('leaves no part of a secret where a line is cut, or a quotation', async () => {
    const secret = 'S'.repeat(10);
    const redact = (text: string) => text.replaceAll(secret, '');
    const script = `console.log('x'.repeat(1995) + '${secret}'); console.log('${'S'.repeat(8199)}'); process.exitCode = 1`;
    const server = StartedServer.launch({ command: `${node} -e "${script}"`, ready }, root, { redact });
    await expect(server.ready()).rejects.toThrow(/it said: x{1995}$/);
  });

  it('costs the kit no memory once it is ready', async () => {
    const script = `
      const { writeFileSync } = require('node:fs');
      let left = 1500;
      console.log('up ws://x/');
      (function more() {
        if (left-- > 0) process.stdout.write('y'.repeat(1e5), more);
        else writeFileSync(process.env.NOTES, 'has said it all');
      })();`;
    writeFileSync(join(root, 'talks.js'), script);
    const before = process.memoryUsage().rss;
    const server = await start(`exec ${node} talks.js`);
    await expect.poll(() => readFileSync(notes, 'utf8'), { timeout: 30_000 }).toBe('has said it all');
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * 2 ** 20);
    await server.stop();
  });
});

async function freePort(): Promise<number> {
  const free = createTcpServer().listen(0, '127.0.0.1');
  await new Promise((done) => free.once('listening', done));
  const { port } = free.address() as AddressInfo;
  await new Promise((done) => free.close(done));
  return port;
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((done) => server.getConnections((_, count) => done(count)));

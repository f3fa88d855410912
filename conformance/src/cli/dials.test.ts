import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import abandons from '../../faults/servers/EP1.js';
import { startVariant } from '../../faults/variant.js';
import type { Report } from '../generated/types.js';
import { command } from '../testing/command.js';
import { startReference } from '../testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-dials-'));
const servers: { close(): void }[] = [];
afterAll(() => {
  for (const one of servers) one.close();
  rmSync(folder, { recursive: true });
});
const solowire = command(folder);
const report = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report;

/** A TCP server that treats each socket in its own way; its URL. */
async function tcp(meet: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    meet(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}/`;
}
const answers = (head: string) => () =>
  tcp((socket) => void socket.once('data', () => socket.write(`${head}\r\n\r\n`)));

describe('a first connection that never becomes a WebSocket', () => {
  const dials: [string, () => Promise<string>, RegExp][] = [
    ['nobody listens', async () => 'ws://127.0.0.1:1/', /nothing listens there .*; start the server/],
    [
      'the host is unknown',
      async () => 'ws://no-such-host.invalid/',
      /the host cannot be reached .*; check the host/,
    ],
    [
      'TCP is ended at once',
      () => tcp((socket) => socket.end()),
      /ended TCP before it answered the upgrade; is it/,
    ],
    [
      'the dial is reset',
      () => tcp((socket) => socket.resetAndDestroy()),
      /reset the connection before|ended/,
    ],
    [
      'another status comes',
      answers('HTTP/1.1 404 Not Found'),
      /answered by HTTP status 404; expected HTTP 101/,
    ],
    ['no HTTP comes', answers('SSH-2.0-x'), /is not HTTP\/1\.1; expected HTTP 101/],
    [
      'the 101 is wrong',
      answers('HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x'),
      /the Sec-WebSocket-Accept is not the one of our key; expected HTTP 101/,
    ],
    [
      'it speaks no TLS',
      async () => (await answers('HTTP/1.1 400 Bad Request')()).replace('ws:', 'wss:'),
      /does not speak TLS there .*; check the certificate or the scheme/,
    ],
  ];

  it.each(dials)(
    '%s: exit 4, one line that says what to do, and every kind of report',
    async (_, start, words) => {
      const { code, stdout, stderr } = await solowire(
        ...[
          'test',
          await start(),
          '--report',
          'json=r.json',
          '--report',
          'html=r.html',
          '--report',
          'junit=r.xml',
        ],
      );
      expect(code).toBe(4);
      // Nothing but where the reports are.
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .filter((one) => !one.startsWith('Report: ')),
      ).toEqual([]);
      const [line] = stderr.trim().split('\n').slice(-1);
      expect(line).toMatch(/^solowire: wss?:\/\//);
      expect(line).toMatch(words);
      const { exitCode, summary, cases } = report('r.json');
      expect({ exitCode, pass: summary.pass, fail: summary.fail }).toEqual({ exitCode: 4, pass: 0, fail: 0 });
      expect(new Set(cases.map((one) => one.verdict))).toEqual(new Set(['notExercised']));
      expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('unreachable');
      expect(readFileSync(join(folder, 'r.xml'), 'utf8')).toContain('<skipped');
    },
  );
});

describe('a server that is lost in mid-run', () => {
  it('fails the cases in which it vanished; the rest is unexercised, and the reason is said', async () => {
    const server = await startReference();
    servers.push({ close: server.stop });
    const run = solowire('test', server.url, '--report', 'json=lost.json', '--jobs', '2');
    // It vanishes when cases are under way: the first alone has two sessions at most.
    const seen = setInterval(() => {
      if (server.sessions() < 3) return;
      clearInterval(seen);
      void server.stop();
    }, 5);
    const { code, stdout } = await run;
    clearInterval(seen);
    expect(code, stdout).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/the server was lost in mid-run \(nothing listens there/);
    const { summary, cases } = report('lost.json');
    expect(summary.fail).toBeGreaterThan(0);
    const rest = cases.filter((one) => one.checks.some((c) => c.reason.startsWith('the server was lost')));
    expect(rest.length).toBeGreaterThan(50);
    for (const one of rest) expect(one.verdict, one.id).toBe('notExercised');
  });
});

describe('a failing run', () => {
  it('tells on the terminal alone what is wrong: rule, expected, seen, what happened, and the command', async () => {
    const server = await startVariant(abandons);
    servers.push(server);
    const { code, stdout } = await solowire(
      'test',
      server.url,
      '--verbose',
      '--only',
      'message/bad-json-then-reconnect',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('FAILED  SW-TEARDOWN-1 (MUST)\n        Find, close, remove.');
    expect(stdout).toMatch(/seen: {5}b was welcomed, a saw nothing; the server no longer knew\s+a/);
    expect(stdout).toMatch(/> text [^\n]*JSON/);
    expect(stdout).toMatch(/--only message\/bad-json-then-reconnect/);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

describe('what people read', () => {
  it.each([
    ['list', ''],
    ...['', 'test', 'list', 'explain', 'judge', 'compare', 'init', 'completion'].map((one) => [
      one,
      '--help',
    ]),
    ...['takeover/deaf', 'schema', 'SW-TEARDOWN-1', 'heartbeat-timeout', 'closeTimeoutMs', 'EP1'].map(
      (id) => ['explain', id],
    ),
  ])('is 80 columns wide: %s %s', async (first, second = '') => {
    const { code, stdout } = await solowire(...[first!, second].filter((word) => word !== ''));
    expect(code).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('may be cut short by who reads it', () => {
    const bin = fileURLToPath(new URL('../../bin/solowire.js', import.meta.url));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" list --json | head -n 1', process.execPath, bin],
      {
        encoding: 'utf8',
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  });

  it('shows examples before all else', async () => {
    for (const words of [['--help'], ['test', '--help'], ['init', '--help']])
      expect((await solowire(...words)).stdout).toMatch(/^Examples:\n {2}solowire /);
  });
});

describe('two servers', () => {
  it('need not be startable: what must be alone then runs last on the one', async () => {
    const server = await startReference();
    const { port } = new URL(server.url);
    // The second start prints the address of the first: a server that is a singleton.
    const line = `echo up at ${server.url}; exec sleep 60`;
    const first = `mkdir one-at-a-time 2>/dev/null || exit 7; trap "rmdir one-at-a-time" EXIT TERM; ${line.replace('exec ', '')} & wait`;
    try {
      const { code, stdout } = await solowire(
        ...['test', '--command', first, '--ready', 'up at (?<url>\\S+)', '--report', 'json=one.json'],
        ...['--only', 'takeover/third', '--only', 'lifetime/churn-leaves-nothing', '--time-scale', '3'],
      );
      expect([0, 2], stdout).toContain(code);
      expect(report('one.json').target.url).toContain(port);
      const churn = report('one.json').cases.find((one) => one.id === 'lifetime/churn-leaves-nothing')!;
      expect(churn.durationMs).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });
});

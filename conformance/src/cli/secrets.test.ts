import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokens } from '@solowire/reference-server';
import { protocol } from '@solowire/spec';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Report } from '../generated/types.js';
import { REPORT_KINDS } from '../report/write.js';
import { type Called, command } from '../testing/command.js';
import { startReference } from '../testing/server.js';

/** What nobody but kit and server may ever see. */
const SECRETS = {
  TOKEN: 'token-4ee2c1"\\odd',
  API_KEY: 'key-91b07f3a',
  URL_KEY: 'query-5d20c6',
  OTHER: 'other-77aa10',
  DATABASE: 'database-b83f',
};
const root = mkdtempSync(join(tmpdir(), 'solowire-secrets-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, String(++count));
  mkdirSync(folder);
});
const reports = Object.keys(REPORT_KINDS).flatMap((kind) => [
  '--report',
  `${kind}=reports/${kind}${kind === 'badge' ? '.svg' : ''}`,
]);
const target = (text: string) => writeFileSync(join(folder, 'target.yaml'), text);
/** Everything that a call has printed and written. */
const traces = ({ stdout, stderr }: Called) => [
  stdout,
  stderr,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')),
];
function expectNoSecret(called: Called): void {
  const forms = Object.values(SECRETS).flatMap((one) => [
    one,
    JSON.stringify(one).slice(1, -1),
    encodeURIComponent(one),
    Buffer.from(one).toString('base64').slice(0, -4),
  ]);
  for (const text of traces(called)) for (const form of forms) expect(text).not.toContain(form);
}

describe('a server that repeats every secret it hears', () => {
  let http: Server;
  beforeAll(async () => {
    http = createServer();
    const sockets = new WebSocketServer({ server: http, handleProtocols: () => protocol.subprotocol });
    sockets.on('connection', (socket, { headers, url }) => {
      const heard = `${headers['x-api-key']} ${headers.authorization} ${url}`;
      socket.on('message', (data) => {
        socket.send(JSON.stringify({ type: 'error', code: 'x', message: `${heard} ${data}` }));
        socket.send(`${data} ${heard}`);
        socket.close(4999, heard.slice(0, 120));
      });
    });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    http.closeAllConnections();
    http.close();
  });

  it('gets none of them into a terminal, a report or a history', async () => {
    const { port } = http.address() as AddressInfo;
    target(
      [
        `addresses: [{ url: "ws://127.0.0.1:${port}/p?key=\${URL_KEY}", headers: { X-Api-Key: "\${API_KEY}" } }]`,
        'credentials: { scheme: token, token: "${TOKEN}-{clientId}" }',
        'special: { wrong: { credentials: { scheme: token, token: "${OTHER}" } } }',
      ].join('\n'),
    );
    const called = await command(folder, SECRETS)('test', '--target', 'target.yaml', ...reports);
    // It is no Solowire server; that nothing could be judged is not what is shown here.
    expect([1, 2]).toContain(called.code);
    expect(traces(called).join()).toContain('[secret]');
    expectNoSecret(called);
  });
});

describe('a server that wants credentials', () => {
  let server: Awaited<ReturnType<typeof startReference>>;
  afterEach(() => server.stop());
  const accounts = [
    { token: SECRETS.TOKEN, clientIds: ['solowire-*', 'SOLOWIRE-*'] },
    { token: SECRETS.OTHER, clientIds: ['another-*'] },
  ];

  it('is checked with them, and they stay between the two', async () => {
    server = await startReference({ authenticate: tokens(accounts) });
    target(
      [
        `addresses: [{ url: "${server.url}" }]`,
        'credentials: { scheme: token, token: "${TOKEN}" }',
        'special:',
        '  foreign: { credentials: { scheme: token, token: "${OTHER}" } }',
        '  outsider: { id: another-1, credentials: { scheme: token, token: "${OTHER}" } }',
      ].join('\n'),
    );
    const called = await command(folder, SECRETS)(
      ...['test', '--target', 'target.yaml', ...reports],
      ...['--only', 'handshake', '--only', 'identity', '--only', 'takeover/third', '--only', 'limit'],
      ...['--time-scale', '3'],
    );
    const { summary } = JSON.parse(readFileSync(join(folder, 'reports/json'), 'utf8')) as Report;
    // Sessions were opened with the credentials, so that there was something to give away.
    expect(summary.pass, called.stdout).toBeGreaterThan(30);
    expectNoSecret(called);
  });

  it('without them is a matter of usage: exit 3, what to do, and no report', async () => {
    server = await startReference({ authenticate: tokens(accounts) });
    const { code, stdout, stderr } = await command(folder)('test', server.url, '--report', 'json=r.json');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/the server wants credentials; give `credentials` in a target file/);
    expect(readdirSync(folder)).not.toContain('r.json');
  });
});

describe('what the command line is given', () => {
  it('is named without what a URL may hide', async () => {
    const url = `ws://user:${SECRETS.API_KEY}@127.0.0.1:1/p?key=${SECRETS.URL_KEY}`;
    const called = await command(folder)('test', url, ...reports);
    expect(called.code).toBe(4);
    expect(called.stderr).toContain('ws://127.0.0.1:1/p: nothing listens there');
    expectNoSecret(called);
  });

  it('and what a server says that does not start, is quoted without secrets', async () => {
    target(
      'start: { command: "echo got $DB_PASSWORD; exit 1", env: { DB_PASSWORD: "${DATABASE}" }, ready: { line: up } }\n',
    );
    const called = await command(folder, SECRETS)('test', '--target', 'target.yaml');
    expect(called).toMatchObject({ code: 3, stderr: expect.stringContaining('it said: got [secret]') });
    expectNoSecret(called);
  });
});

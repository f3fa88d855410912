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
  TOKEN: 'tk4ee2c1"\\od9d1',
  API_KEY: 'ky91b07f3aqz',
  URL_KEY: 'qr5d20c6wv8s',
  OTHER: 'ot77aa10pl8m',
  DATABASE: 'db83fex2c9vu',
  BEARER: 'br0c55d1hh7k',
  FOUR: 'k9#Z',
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
    .filter((one) => one.isFile() && one.name !== 'target.yaml')
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')),
];
/** What a text says to whoever decodes it: itself, and what it has in JSON, in a URL, in base64 and in hex. */
function readings(text: string): string[] {
  const unquoted = text
    .replace(/\\+u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+(?=["\\/])/g, '');
  const inUrl = unquoted.replace(/%([\da-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const octets = (pattern: RegExp, encoding: 'base64' | 'hex', step: number) =>
    [...inUrl.matchAll(pattern)].flatMap(([run]) =>
      [...Array(step).keys()].map((at) => Buffer.from(run.slice(at), encoding).toString('latin1')),
    );
  return [
    text,
    unquoted,
    inUrl,
    ...octets(/[\w+/-]{8,}/g, 'base64', 4),
    ...octets(/[\da-f]{8,}/gi, 'hex', 2),
  ];
}

/** Neither a secret nor half of one, however it is written. */
function expectNoSecret(called: Called): void {
  const secrets = Object.values(SECRETS).map((one) => one.replaceAll('\\', ''));
  const halves = secrets.flatMap((one) =>
    one.length > 4 ? [one.slice(0, one.length / 2), one.slice(one.length / 2)] : [one],
  );
  for (const text of traces(called))
    for (const reading of readings(text))
      for (const half of halves)
        if (reading.includes(half)) expect(`${half} in ${text.slice(0, 300)}`).toBe('');
}

/** Ways to repeat what was heard: as text if that is one, else in a binary message. */
const SAYS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  plain: (text) => text,
  quoted: (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  units: (text) =>
    [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`).join(''),
  url: encodeURIComponent,
  octets: (text) =>
    Buffer.from(text)
      .toString('hex')
      .replace(/../g, (octet) => `%${octet}`),
  hex: (text) => Buffer.from(text).toString('hex'),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64Url: (text) => Buffer.from(`a${text}`).toString('base64url'),
  binary: (text) => Buffer.from(`\u0000${text}`),
  binaryAtItsCut: () => Buffer.concat([Buffer.alloc(3072 - 6), Buffer.from(SECRETS.API_KEY)]),
};

describe('a server that repeats every secret it hears', () => {
  const everybodys = new Set<string>();
  let http: Server;
  beforeAll(async () => {
    http = createServer();
    const sockets = new WebSocketServer({ server: http, handleProtocols: () => protocol.subprotocol });
    sockets.on('connection', (socket, { headers, url }) => {
      const heard = `${SECRETS.FOUR} ${headers['x-api-key']} ${String(headers.authorization).split(' ')[1]} ${url}`;
      socket.on('message', (data) => {
        const tokens = String(data).match(/"token":"(?:[^"\\]|\\.)*"/g) ?? [];
        for (const one of tokens) everybodys.add((JSON.parse(`{${one}}`) as { token: string }).token);
        // Not only what this one says: also what others have said before.
        const all = `${heard} ${[...everybodys].join(' ')} ${data}`;
        socket.send(JSON.stringify({ type: 'error', code: 'x', message: all }));
        for (const say of Object.values(SAYS)) socket.send(say(all));
        // At the place where the kit cuts what it keeps, and in two fragments.
        socket.send(`${'x'.repeat(4096 - 6)}${SECRETS.API_KEY}`);
        const middle = all.indexOf(SECRETS.API_KEY) + 6;
        socket.send(all.slice(0, middle), { fin: false });
        socket.send(all.slice(middle), { fin: true });
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
        `addresses: [{ url: "ws://127.0.0.1:${port}/p?key=\${URL_KEY}", headers: { X-Api-Key: "\${API_KEY}", Authorization: "Bearer ${SECRETS.BEARER}" } }]`,
        'credentials: { scheme: token, token: "${TOKEN}-{clientId}" }',
        'special: { wrong: { credentials: { scheme: token, token: "${OTHER}" } }, foreign: { credentials: { scheme: token, token: "${FOUR}" } } }',
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

  it('also where the target file gives them in clear, and however they are written', async () => {
    const script = `console.log(Buffer.from(process.env.DB).toString('base64'), encodeURIComponent('${SECRETS.BEARER}'), '${SECRETS.OTHER}')`;
    target(
      [
        `start: { command: 'node -e "${script.replaceAll("'", "''")}"', env: { DB: ${SECRETS.DATABASE} }, ready: { line: up } }`,
        `addresses: [{ url: "ws://127.0.0.1:1/", headers: { Authorization: "Bearer ${SECRETS.BEARER}" } }]`,
        `credentials: { scheme: token, token: ${SECRETS.OTHER} }`,
      ].join('\n'),
    );
    const called = await command(folder)('test', '--target', 'target.yaml');
    expect(called.stderr).toMatch(/it said: \[secret\]\S* \[secret\] \[secret\]\n$/);
    expectNoSecret(called);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocol } from '@solowire/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { Report } from '../generated/types.js';
import { compare, comparisonHtml, comparisonText } from '../report/compare.js';
import { REPORT_KINDS } from '../report/write.js';
import { command } from '../testing/command.js';
import { startReference } from '../testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-injection-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What moves a cursor, turns text around, begins a line, commands a CI or is markup. */
const HOSTILE =
  '\u001b[2J\u009b31m\u007f\u202e\u2066\u2028\u0085\r\n::error::pwned\n::set-output name=a::pwned\n##[error]pwned ##vso[task.setvariable variable=a]pwned ##teamcity[buildStatus]\n<script>alert(1)</script>';
/** Nothing else in a text may come between two lines of the kit's own. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A text that a log shows: no control, no command but those that the kit gives, and none of those is the server's. */
function expectHarmless(text: string): void {
  expect(CONTROL.exec(text)).toBeNull();
  expect(text).not.toMatch(/##\w*\[/);
  for (const line of text.split('\n').filter((one) => /^\s*::[a-z]/i.test(one)))
    expect(line).toMatch(/^::(error|warning) title=[\w%: ()-]+::/);
}

/** A right server behind one that puts its own words into all that it says. */
let right: Awaited<ReturnType<typeof startReference>>;
let wrong: WebSocketServer;
let url: string;
beforeAll(async () => {
  right = await startReference();
  wrong = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => protocol.subprotocol });
  await new Promise((done) => wrong.once('listening', done));
  url = `ws://127.0.0.1:${(wrong.address() as AddressInfo).port}/`;
  wrong.on('connection', (client) => {
    const server = new WebSocket(right.url, protocol.subprotocol);
    const early: string[] = [];
    const send = (message: object) => client.send(JSON.stringify(message));
    client.on('message', (data) =>
      server.readyState === 1 ? server.send(String(data)) : early.push(String(data)),
    );
    client.on('error', () => {}).on('close', () => server.terminate());
    server.on('open', () => {
      for (const text of early) server.send(text);
    });
    server.on('error', () => client.terminate());
    server.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string };
      if (message.type === 'bye') return send({ ...message, reason: HOSTILE.slice(0, 120) });
      send(message);
      if (message.type !== 'welcome') return;
      send({ type: HOSTILE });
      send({ type: 'error', code: HOSTILE, ref: HOSTILE, message: HOSTILE });
      send({ type: 'event', topic: HOSTILE, data: { [HOSTILE]: HOSTILE } });
      send({ type: 'response', id: HOSTILE, error: { code: HOSTILE, message: HOSTILE } });
      client.send(HOSTILE);
    });
    server.on('close', (code) => client.close(code > 1015 ? code : 4999, HOSTILE.slice(0, 100)));
  });
});
afterAll(async () => {
  for (const client of wrong.clients) client.terminate();
  wrong.close();
  await right.stop();
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const kinds = Object.keys(REPORT_KINDS);
const files = kinds.map((kind) => `${kind}${kind === 'badge' ? '.svg' : ''}`);

describe('what a server says', () => {
  it('commands nothing in a terminal, a report, a judgement or a matrix', async () => {
    const solowire = command(folder);
    const reports = files.flatMap((file, i) => ['--report', `${kinds[i]}=${file}`]);
    const only = ['handshake/hello', 'takeover/third', 'close/kicked', 'heartbeat/silence'].flatMap((one) => [
      '--only',
      one,
    ]);
    const { stdout, stderr, code } = await solowire(
      'test',
      url,
      ...only,
      ...reports,
      '--write-baseline',
      'known.yaml',
    );
    expect(code, stderr).toBe(1);
    const histories = readdirSync(join(folder, 'report/history'))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `report/history/${name}`);
    const judged = await solowire('judge', ...histories);
    const asJson = await solowire('judge', '--json', ...histories);
    const compared = await solowire('compare', 'json', 'json', '--html', 'matrix.html');
    const probed = await solowire('init', '--url', url, '--output', 'target.yaml');
    const verbose = await solowire('test', url, ...only, '--verbose');
    const shown = { verbose: verbose.stdout, judged: judged.stdout, asJson: asJson.stdout };
    // The server's words are in all of them: else nothing would be shown here.
    const quoting = [...files.filter((name) => name !== 'badge.svg'), 'known.yaml'];
    for (const [name, text] of [...Object.entries(shown), ...quoting.map((one) => [one, read(one)])])
      expect(text, name).toContain('pwned');
    const printed = [...Object.values(shown), stdout, stderr, compared.stdout, probed.stdout, probed.stderr];
    for (const text of [...printed, ...[...quoting, 'badge.svg', 'matrix.html', 'target.yaml'].map(read)])
      expectHarmless(text);
    for (const page of ['html', 'markdown', 'junit', 'github', 'matrix.html'])
      expect(read(page)).not.toContain('<script>alert');
  });

  it('does not do it before it is ready either', async () => {
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(HOSTILE));
    const script = `console.log(JSON.parse(require('fs').readFileSync('hostile.json'))); process.exitCode = 1`;
    const { stderr, code } = await command(folder)(
      ...['test', '--command', `"${process.execPath}" -e "${script}"`, '--ready', 'up'],
    );
    expect(code).toBe(3);
    expect(stderr).toContain('pwned');
    expectHarmless(stderr);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('nor by the address that it tells', async () => {
    writeFileSync(join(folder, 'address.json'), JSON.stringify(`up ${HOSTILE.replaceAll('\n', ' ')}`));
    const script = `console.log(JSON.parse(require('fs').readFileSync('address.json'))); setInterval(() => {}, 1000)`;
    const { stderr, code } = await command(folder)(
      ...['test', '--command', `"${process.execPath}" -e "${script}"`, '--ready', 'up (?<url>.*)'],
    );
    expect(code).toBe(3);
    expect(stderr).toContain('is not the URL of a WebSocket');
    expectHarmless(stderr);
  });
});

describe('a report from elsewhere', () => {
  it('commands nothing in a matrix', async () => {
    const report = JSON.parse(read('json')) as Report;
    report.target = { ...report.target, name: HOSTILE, url: HOSTILE };
    report.kit = HOSTILE;
    report.cases[0]!.checks[0]!.id = HOSTILE;
    report.always[0]!.id = HOSTILE;
    writeFileSync(join(folder, 'foreign.json'), JSON.stringify(report));
    const { stdout, code } = await command(folder)(
      'compare',
      'foreign.json',
      'json',
      '--html',
      'foreign.html',
    );
    expect(code).toBe(0);
    for (const text of [stdout, read('foreign.html')]) {
      expect(text).toContain('pwned');
      expectHarmless(text);
    }
    // What a program reads is not what a person sees.
    const raw = compare([report]);
    expect(CONTROL.test(comparisonHtml(raw) + comparisonText(raw))).toBe(true);
  });
});

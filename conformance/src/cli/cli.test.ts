import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../generated/types.js';
import { startReference } from '../testing/server.js';
import { reportFits } from '../validate.js';

const bin = fileURLToPath(new URL('../../bin/solowire.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solowire-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command in an empty folder. */
function solowire(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('a wrong call', () => {
  const calls: [string, string[], RegExp][] = [
    [
      'an unknown option',
      ['test', '--sed', '1', 'ws://x/'],
      /unknown option '--sed'[\s\S]*Did you mean --seed/,
    ],
    ['an unknown command', ['tset'], /unknown command 'tset'[\s\S]*Did you mean test/],
    ['no server at all', ['test'], /no server is named; give a URL/],
    ['a URL that is none', ['test', 'localhost'], /"localhost" is not the URL of a WebSocket/],
    [
      'an HTTP URL',
      ['test', 'http://localhost/'],
      /is not the URL of a WebSocket; expected something like ws:/,
    ],
    [
      'a target that does not exist',
      ['test', '--target', 'none.yaml'],
      /cannot read the target none\.yaml: there is no such file/,
    ],
    [
      'a target that is no YAML',
      ['test', '--target', file('bad.yaml', 'a: [1,\nb')],
      /bad\.yaml is neither YAML nor JSON: .* line 2/,
    ],
    [
      'a target with an unknown field',
      ['test', '--target', file('odd.yaml', 'adresses: []\n')],
      /odd\.yaml is no target: .*"adresses"/,
    ],
    [
      'a target with an impossible number',
      [
        'test',
        '--target',
        file('range.yaml', 'addresses: [{ url: "ws://127.0.0.1:1/" }]\nparameters: { closeTimeoutMs: 5 }\n'),
      ],
      /closeTimeoutMs is 5; expected 100 to 60000 \(ms\)/,
    ],
    [
      'a secret that is not there',
      [
        'test',
        '--target',
        file(
          'env.yaml',
          'addresses: [{ url: "ws://127.0.0.1:1/" }]\ncredentials: { scheme: token, token: "${SOLOWIRE_NO_SUCH}" }\n',
        ),
      ],
      /environment variable SOLOWIRE_NO_SUCH, which is not set/,
    ],
    [
      'a pattern that matches nothing',
      ['test', '--only', 'takover', 'ws://127.0.0.1:1/'],
      /nothing matches "takover"/,
    ],
    [
      'an unknown report kind',
      ['test', '--report', 'pdf=x', 'ws://127.0.0.1:1/'],
      /no report kind "pdf"; known: json, html/,
    ],
    [
      'a report without a file',
      ['test', '--report', 'json', 'ws://127.0.0.1:1/'],
      /expected --report json=FILE/,
    ],
    [
      'a seed that is no number',
      ['test', '--seed', 'x', 'ws://127.0.0.1:1/'],
      /Expected a whole number of 0 to/,
    ],
    ['--ready without --command', ['test', '--ready', 'x', 'ws://127.0.0.1:1/'], /--ready needs --command/],
    [
      'a command that ends at once',
      ['test', '--command', 'echo broken; exit 7', '--ready', 'up'],
      /ended before it was ready \(exit 7\); it said: broken/,
    ],
    ['a history that does not exist', ['judge', 'none.jsonl'], /none\.jsonl: there is no such file/],
    [
      'a history of another version',
      ['judge', file('old.jsonl', '{"format":"solowire-history/0"}\n')],
      /expected "solowire-history\/1"; judge it with the version/,
    ],
    ['a history that is none', ['judge', file('not.jsonl', 'hello\n')], /not\.jsonl:1 is not a line of JSON/],
  ];

  it.each(calls)('%s: one clear message, exit 3, no stack', async (_, args, message) => {
    const { code, stderr, stdout } = await solowire(...args);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('against a server', () => {
  let server: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => {
    server = await startReference();
  });
  afterAll(() => server.stop());

  it('that is right: exit 0, both reports, histories that judge to the same', async () => {
    const { code, stdout } = await solowire(
      'test',
      server.url,
      '--report',
      'json=out/r.json',
      '--report',
      'html=out/r.html',
      '--skip',
      'identity',
      '--time-scale',
      '3',
    );
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const report = JSON.parse(readFileSync(join(folder, 'out/r.json'), 'utf8')) as Report;
    expect(reportFits(report)).toBe(true);
    expect(readFileSync(join(folder, 'out/r.html'), 'utf8')).toContain('<h2>Cases</h2>');
    const again = await solowire('judge', '--json', ...report.cases.flatMap((one) => one.history ?? []));
    expect(again.code).toBe(0);
    const judged = JSON.parse(again.stdout) as { case: string; checks: unknown }[];
    expect(judged.map(({ case: id, checks }) => ({ id, checks }))).toEqual(
      report.cases.filter((one) => one.history).map(({ id, checks }) => ({ id, checks })),
    );
  });

  it('runs only what is selected', async () => {
    const { code, stdout } = await solowire(
      'test',
      '--only',
      'takeover/third',
      '--only',
      'SW-CLOSE-8',
      '--time-scale',
      '3',
      server.url,
      '--report',
      'json=one.json',
    );
    expect(code, stdout).toBe(0);
    const report = JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8')) as Report;
    expect(report.cases.map((one) => one.id)).toContain('takeover/third');
    expect(
      report.cases.every(
        (one) => one.id === 'takeover/third' || one.checks.some((c) => c.requirement === 'SW-CLOSE-8'),
      ),
    ).toBe(true);
  });
});

describe('where no server is', () => {
  const sockets: Socket[] = [];
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => sockets.push(socket.on('error', () => {})));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const port = () => (silent.address() as { port: number }).port;

  it('the upgrade hangs: exit 4, one line, and the report is written', async () => {
    const { code, stderr } = await solowire(
      'test',
      `ws://127.0.0.1:${port()}/`,
      '--report',
      'json=silent.json',
    );
    expect(code).toBe(4);
    expect(stderr).toMatch(/^solowire: ws:.*no answer to the upgrade within \d+ ms$/m);
    expect(JSON.parse(readFileSync(join(folder, 'silent.json'), 'utf8'))).toMatchObject({
      exitCode: 4,
      summary: { pass: 0 },
    });
  });

  it('the bundled server says which port is in use', async () => {
    const command = `${process.execPath} ${fileURLToPath(new URL('../../../reference-server/bin/solowire-server.js', import.meta.url))} --port ${port()}`;
    const { code, stderr } = await solowire('test', '--command', command, '--ready', '"url":"(?<url>[^"]+)"');
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`ended before it was ready .*${port()}`));
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('what helps', () => {
  it('--help shows examples and the exit codes', async () => {
    const { code, stdout } = await solowire('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('solowire test ws://');
    expect(stdout).toContain('4 no WebSocket there');
  });

  it('list names every case with its requirements', async () => {
    const { code, stdout } = await solowire('list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/takeover\/deaf\n {2}A deaf old connection/);
    expect(stdout).toMatch(/\d+ cases with \d+ checks/);
  });

  it('--version names kit and protocol', async () => {
    expect((await solowire('--version')).stdout).toMatch(
      /^solowire \d+\.\d+\.\d+ \(protocol \d+\.\d+\.\d+, version \d+ on the wire\)\n$/,
    );
  });
});

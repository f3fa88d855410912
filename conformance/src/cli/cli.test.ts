import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import refusesLaterVersions from '../../faults/servers/HS14.js';
import { startVariant } from '../../faults/variant.js';
import type { Report } from '../generated/types.js';
import { EXIT_CODES } from '../report/exit-codes.js';
import { command } from '../testing/command.js';
import { startReference } from '../testing/server.js';
import { reportFits } from '../validate.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const solowire = command(folder);

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
    ['no server at all', ['test'], /no server is named; give a URL.*there is no solowire\.target\.yaml here/],
    [
      'a URL where --bail may have a number',
      ['test', '--bail', 'ws://127.0.0.1:1/'],
      /Expected a whole number of 1 to 10000\. Write --bail=1 in front of a URL/,
    ],
    [
      'no failures to end after',
      ['test', '--bail=0', 'ws://127.0.0.1:1/'],
      /Expected a whole number of 1 to/,
    ],
    [
      'a text that no case contains',
      ['test', '--grep', 'take over', 'ws://127.0.0.1:1/'],
      /no case contains "take over"; --grep looks in ids, titles and requirements/,
    ],
    [
      'what failed last, where nothing has run',
      ['test', '--last-failed', '--history', 'nothing-here', 'ws://127.0.0.1:1/'],
      /no run is recorded in nothing-here; run `solowire test` without --last-failed first/,
    ],
    [
      'a requirement set that there is not',
      ['test', '--requirements', '99', 'ws://127.0.0.1:1/'],
      /^solowire: there is no requirement set "99"; known: 1, .*latest\n$/,
    ],
    [
      'a protocol that the kit does not have',
      ['test', '--protocol', 'mqtt5', 'ws://127.0.0.1:1/'],
      /^solowire: no protocol of the kit is named mqtt5; did you mean "mqtt-5"\?\n$/,
    ],
    [
      'two protocols',
      ['test', '--protocol', 'mqtt-5', '--contract', 'mine.yaml', 'ws://127.0.0.1:1/'],
      /^solowire: two protocols are named: mqtt-5, and the one of mine\.yaml; leave out one of contract and protocol\n$/,
    ],
    [
      'a comparison that fails on something unknown',
      ['compare', 'none.json', '--fail-on', 'better'],
      /argument 'better' is invalid\. Allowed choices are worse, difference/,
    ],
    [
      'a colour',
      ['test', '--color=red', 'ws://127.0.0.1:1/'],
      /option '--color' does not take|unknown option '--color=red'/,
    ],
    ['a word behind --verbose', ['test', '--verbose=2', 'ws://127.0.0.1:1/'], /unknown option '--verbose=2'/],
    [
      'a report to show that is not there',
      ['show', 'none.html'],
      /there is no report .*none\.html; write one: solowire test/,
    ],
    ['nothing to show', ['show'], /no HTML report is recorded in report\/history; write one: solowire test/],
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
      'a misspelt report kind',
      ['test', '--report', 'jsno=x', 'ws://127.0.0.1:1/'],
      /no report kind "jsno"; did you mean "json"\? known: /,
    ],
    [
      'a report that cannot be written',
      ['test', '--report', 'json=/dev/null/r.json', 'ws://127.0.0.1:1/'],
      /cannot write the report \/dev\/null\/r\.json: .*; name a place that you may write to/,
    ],
    [
      'histories that cannot be written',
      ['test', '--history', '/dev/null/h', 'ws://127.0.0.1:1/'],
      /cannot write the histories into \/dev\/null\/h: /,
    ],
    [
      'histories below a system folder that takes none',
      ['test', '--history', '/proc/nope/h', 'ws://127.0.0.1:1/'],
      /cannot write the histories into \/proc\/nope\/h: /,
    ],
    [
      'a client certificate without its key',
      [
        'test',
        '--target',
        file('cert.yaml', 'addresses: [{ url: "wss://127.0.0.1:1/", tls: { cert: c.pem } }]\n'),
      ],
      /cert\.yaml is no target: .*key/,
    ],
    [
      'a certificate that does not exist',
      [
        'test',
        '--target',
        file('ca.yaml', 'addresses: [{ url: "wss://127.0.0.1:1/", tls: { ca: none.pem } }]\n'),
      ],
      /cannot read the authority .*none\.pem: .*; paths under `tls` start from the folder/,
    ],
    ['two URLs', ['test', 'ws://127.0.0.1:1/', 'ws://127.0.0.1:2/'], /too many arguments for 'test'/],
    [
      'a factor below one',
      ['test', '--time-scale', '0.5', 'ws://127.0.0.1:1/'],
      /Expected a number of 1 to 100/,
    ],
    ['no jobs', ['test', '--jobs', '0', 'ws://127.0.0.1:1/'], /Expected a whole number of 1 to/],
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
    [
      'a badge of no known form',
      ['test', '--report', 'badge=b.png', 'ws://127.0.0.1:1/'],
      /expected badge=FILE\.svg or badge=FILE\.json/,
    ],
    ['no runs at all', ['test', '--stability', '0', 'ws://127.0.0.1:1/'], /Expected a whole number of 1 to/],
    [
      'a profile that nothing has',
      ['test', '--profile', 'obsreve', 'ws://127.0.0.1:1/'],
      /nothing matches "obsreve"; did you mean "observe"\?/,
    ],
    [
      'a baseline that does not exist',
      ['test', '--baseline', 'none.yaml', 'ws://127.0.0.1:1/'],
      /cannot read the baseline none\.yaml: there is no such file/,
    ],
    [
      'a baseline entry without a reason',
      ['test', '--baseline', file('bare.yaml', 'takeover/deaf#a-told: {}\n'), 'ws://127.0.0.1:1/'],
      /bare\.yaml is no baseline: .*lacks the field "reason"/,
    ],
    [
      'a baseline with a date that is none',
      [
        'test',
        '--baseline',
        file('date.yaml', 'takeover/deaf#a-told: { reason: x, expires: soon }\n'),
        'ws://127.0.0.1:1/',
      ],
      /date\.yaml is no baseline: .*date/,
    ],
    [
      'a baseline of a check that the kit does not have',
      [
        'test',
        '--baseline',
        file('odd-id.yaml', 'takeover/deaf#a-tol: { reason: x }\n'),
        'ws://127.0.0.1:1/',
      ],
      /"takeover\/deaf#a-tol", which this kit does not have; did you mean "takeover\/deaf#a-told"/,
    ],
    ['something unknown to explain', ['explain', 'takeover/daef'], /did you mean "takeover\/deaf"\?/],
    [
      'a report that does not exist',
      ['compare', 'none.json'],
      /cannot read the report none\.json: there is no/,
    ],
    [
      'a report that is none',
      ['compare', file('no-report.json', '{}')],
      /no-report\.json is no report: .*lacks/,
    ],
    ['init without a server', ['init'], /no server is named; give --url/],
    ['a shell without completion', ['completion', 'tcsh'], /known: bash, zsh, fish/],
    [
      'a pid beside a command',
      ['test', '--pid', '1', '--command', './server', '--ready', 'up'],
      /a pid is for a server that runs already; leave out either it or the command/,
    ],
    ...(process.platform === 'linux'
      ? ([
          [
            'a pid that nobody has',
            ['test', '--pid', '4194304', 'ws://127.0.0.1:1/'],
            /nothing can be seen of the process 4194304: it does not run, or belongs to another user/,
          ],
        ] as [string, string[], RegExp][])
      : []),
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
      /expected "solowire-history\/2"; judge it with the version/,
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

it('lists the protocols that come with the kit, and what each needs', async () => {
  const { code, stdout } = await solowire('test', '--protocol');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^mqtt-5 {2}MQTT 5 over WebSocket\n {2}needs: mqtt-packet/);
  const { stdout: explained } = await solowire('explain', 'SW-TAKEOVER-3', '--protocol', 'mqtt-5');
  expect(explained).toContain('MQTT-3.1.4-3');
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
    const report = JSON.parse(readFileSync(join(folder, 'out/r.json'), 'utf8')) as Report;
    // On a machine that is busy with other tests some verdicts may be inconclusive; none may be a failure.
    expect({ fail: report.summary.fail, code }, stdout).toEqual({
      fail: 0,
      code: report.summary.inconclusive > 0 ? 2 : 0,
    });
    expect(reportFits(report)).toBe(true);
    expect(readFileSync(join(folder, 'out/r.html'), 'utf8')).toContain('<h2 id="cases">Cases</h2>');
    const again = await solowire('judge', '--json', ...report.cases.flatMap((one) => one.history ?? []));
    expect(again.code).toBe(code);
    const judged = JSON.parse(again.stdout) as { case: string; checks: unknown }[];
    expect(judged.map(({ case: id, checks }) => ({ id, checks }))).toEqual(
      report.cases.filter((one) => one.history).map(({ id, checks }) => ({ id, checks })),
    );
  });

  it('repeats the run, and says that no verdict changed', async () => {
    const { code, stdout } = await solowire(
      ...['test', server.url, '--only', 'takeover/third', '--stability', '2', '--seed', '5'],
      ...['--report', 'json=stable.json', '--history', 'stable'],
    );
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('2 runs, and no verdict changed');
    const { stability } = JSON.parse(readFileSync(join(folder, 'stable.json'), 'utf8')) as Report;
    expect(stability).toEqual({ seeds: [5, 6], unstable: [] });
    expect(existsSync(join(folder, 'stable/repeat-1/takeover.third.jsonl'))).toBe(true);
  });

  it('writes a target file that the next run can use', async () => {
    expect((await solowire('init', '--url', server.url, '--name', 'mine')).code).toBe(0);
    expect((await solowire('init', '--url', server.url)).stderr).toMatch(/exists already; pass --force/);
    const { code, stdout } = await solowire(
      ...[
        'test',
        '--target',
        'solowire.target.yaml',
        '--only',
        'handshake/hello',
        '--report',
        'json=mine.json',
      ],
    );
    expect(code, stdout).toBe(0);
    const mine = JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8')) as Report;
    const broken = mine.cases[0]!.checks.find((one) => !one.always && one.verdict === 'pass')!;
    broken.verdict = 'fail';
    file('broken.json', JSON.stringify(mine));
    const codes = [
      ['mine.json', 'broken.json', '--fail-on', 'worse'],
      ['broken.json', 'mine.json', '--fail-on', 'worse'],
      ['broken.json', 'mine.json', '--fail-on', 'difference'],
      ['mine.json', 'broken.json'],
    ].map(async (args) => (await solowire('compare', ...args)).code);
    expect(await Promise.all(codes)).toEqual([1, 0, 1, 0]);
    const compared = await solowire('compare', 'mine.json', 'mine.json', '--html', 'out/matrix.html');
    expect(compared.stdout).toMatch(/^A {2}mine \([\s\S]*pass on every server/);
    expect(readFileSync(join(folder, 'out/matrix.html'), 'utf8')).toContain('side by side');
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

describe.skipIf(process.platform !== 'linux')('a server whose pid is given, behind a shell', () => {
  const server = fileURLToPath(new URL('../../../reference-server/bin/solowire-server.js', import.meta.url));
  let shell: ChildProcess;
  afterAll(() => process.kill(-shell.pid!, 'SIGKILL'));

  it('is judged by what it keeps, and its memory is reported', async () => {
    shell = spawn('sh', ['-c', `"${process.execPath}" "${server}" --port 0 --timing short; :`], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(shell.stdout!, 'data')) as [Buffer];
    const { url } = JSON.parse(line.toString()) as { url: string };
    const { code, stdout } = await solowire(
      ...['test', url, '--pid', String(shell.pid), '--only', 'lifetime/churn-leaves-nothing'],
      ...['--report', 'json=pid.json', '--time-scale', '3', '--verbose'],
    );
    const report = JSON.parse(readFileSync(join(folder, 'pid.json'), 'utf8')) as Report;
    const own = report.cases[0]!.checks.filter((c) => !c.always).map((c) => `${c.verdict} ${c.id}`);
    expect(own, stdout).toEqual([
      'pass lifetime/churn-leaves-nothing#no-descriptors',
      'pass lifetime/churn-leaves-nothing#no-sockets',
    ]);
    expect(report.process?.after).toMatchObject({ processes: 2, sockets: { ESTABLISHED: 2 } });
    expect(report.process?.after.memoryBytes).toBeGreaterThan(10 * 2 ** 20);
    expect(stdout).toMatch(/Server process: \d+ descriptors and \d+ MiB before many connections/);
    expect([0, 2]).toContain(code);
  });
});

describe('a baseline', () => {
  const known = 'handshake/higher-version#a-welcomed';
  /** What the judge from the model says of the same. */
  const besides = 'model-teardown-5';
  const only = ['--only', 'handshake/higher-version'];
  let wrong: Awaited<ReturnType<typeof startVariant>>;
  let right: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => {
    wrong = await startVariant(refusesLaterVersions);
    right = await startReference();
  });
  afterAll(async () => {
    wrong.close();
    await right.stop();
  });

  it('is written, borne, and red once the server is right', async () => {
    const written = await solowire('test', wrong.url, ...only, '--write-baseline', 'known.yaml');
    expect(written).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'known.yaml'), 'utf8')).toContain(known);
    const borne = await solowire('test', wrong.url, ...only, '--baseline', 'known.yaml');
    expect(borne.code, borne.stdout).toBe(0);
    expect(borne.stdout).toContain('2 known to fail');
    const stale = await solowire('test', right.url, ...only, '--baseline', 'known.yaml');
    expect(stale.code).toBe(1);
    expect(stale.stdout.replace(/\s+/g, ' ')).toContain(`known failure ${known} passes now`);
  });

  it('may stand in the target file, and is red once it has expired', async () => {
    const target = (more: string) =>
      file(
        'known-target.yaml',
        `addresses: [{ url: "${wrong.url}" }]\nknownDeviations: { ${known}: { reason: x${more} }, ${besides}: { reason: y } }\n`,
      );
    expect((await solowire('test', '--target', target(''), ...only)).code).toBe(0);
    const expired = await solowire('test', '--target', target(', expires: 2020-01-01'), ...only);
    expect(expired.code).toBe(1);
    expect(expired.stdout.replace(/\s+/g, ' ')).toContain(`known failure ${known} expired on 2020-01-01`);
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
    expect(stderr).toMatch(
      /^solowire: ws:.*no answer to the upgrade within \d+ ms; is it a WebSocket server/,
    );
    expect(JSON.parse(readFileSync(join(folder, 'silent.json'), 'utf8'))).toMatchObject({
      exitCode: 4,
      summary: { pass: 0 },
    });
  });

  it('the bundled server says which port is in use', async () => {
    const start = `${process.execPath} ${fileURLToPath(new URL('../../../reference-server/bin/solowire-server.js', import.meta.url))} --port ${port()}`;
    const { code, stderr } = await solowire('test', '--command', start, '--ready', '"url":"(?<url>[^"]+)"');
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`ended before it was ready .*${port()}`));
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

const escaped = (text: string) => text.replace(/[.()]/g, '\\$&');

describe('what helps', () => {
  it('--help shows examples and the exit codes', async () => {
    const { code, stdout } = await solowire('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('solowire test ws://');
    for (const { code, means } of EXIT_CODES)
      expect(stdout).toMatch(new RegExp(`^ +${code} {2}${escaped(means)}$`, 'm'));
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

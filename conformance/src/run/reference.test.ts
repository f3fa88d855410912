import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSolowireServer, observeMethod, testingMethods } from '@solowire/reference-server';
import { afterAll, expect, it } from 'vitest';
import { cert, key } from '../../../reference-server/src/test-support/certificate.js';
import type { Report } from '../generated/types.js';
import { buildReport } from '../report/build.js';
import { solowire as protocol } from '../solowire/index.js';
import { runSuite } from './suite.js';

/** The whole kit against the reference server in each form in which it is offered. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solowire-reference-'));
const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
writeFileSync(certFile, cert);
writeFileSync(keyFile, key);
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Long enough that a busy machine, on which all of this shares a core or two, keeps them; that the short timings are kept,
 * too, is for a machine of its own to show (`npm run stability`).
 */
const parameters = {
  helloTimeoutMs: 2000,
  welcomeTimeoutMs: 3000,
  takeoverTimeoutMs: 1000,
  intervalMs: 800,
  deadAfterMs: 2000,
  ackTimeoutMs: 1000,
  closeTimeoutMs: 1000,
  dropDetectMs: 1000,
  drainMs: 3000,
  reconnectWithinMs: 3000,
  bystanderMaxMs: 1000,
};
const TIME_SCALE = 3;
const TEST_MS = 240_000;

function expectPassed({ cases, always, summary }: Report): void {
  const bad = [...cases.flatMap(({ checks }) => checks), ...always]
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map((one) => JSON.stringify(one));
  expect(bad).toEqual([]);
  expect(cases.flatMap(({ id, harnessFault }) => (harnessFault ? [`${id}: ${harnessFault}`] : []))).toEqual(
    [],
  );
  expect(summary.pass).toBeGreaterThan(250);
}

it.each([
  ['without TLS', 'ws:', ''],
  ['with TLS', 'wss:', `--tls-cert ${certFile} --tls-key ${keyFile}`],
])(
  'the command %s',
  async (_how, protocol, switches) => {
    const set = Object.entries(parameters).map(([name, value]) => `--set ${name}=${value}`);
    const bundled = join(root, 'conformance/bundled');
    const target = join(folder, 'target.yaml');
    const text = readFileSync(join(bundled, 'target.yaml'), 'utf8')
      .replace('../../reference-server', join(root, 'reference-server'))
      .replace(
        '--tokens tokens.json',
        `--tokens ${join(bundled, 'tokens.json')} ${[...set, switches].join(' ')}`,
      );
    writeFileSync(target, text);
    const file = join(folder, 'report.json');
    const args = [
      'test',
      '--target',
      target,
      '--report',
      `json=${file}`,
      '--history',
      join(folder, 'history'),
    ];
    const kit = spawn(
      process.execPath,
      [join(root, 'conformance/bin/solowire.js'), ...args, '--time-scale', String(TIME_SCALE)],
      { cwd: folder, env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile }, stdio: 'ignore' },
    );
    await once(kit, 'exit');
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(report.target.url).toMatch(new RegExp(`^${protocol}`));
    expectPassed(report);
  },
  TEST_MS,
);

it.each([
  ['an http server', 'ws', createServer],
  ['an https server', 'wss', () => createTlsServer({ cert, key })],
] as const)(
  'the library embedded in %s',
  async (_where, scheme, create) => {
    const http = create();
    const solowire = createSolowireServer({
      timing: 'short',
      parameters,
      methods: { ...testingMethods(), ...observeMethod() },
    });
    solowire.attach(http, '/game');
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    try {
      const url = `${scheme}://127.0.0.1:${(http.address() as AddressInfo).port}/game`;
      const address = { url, ...(scheme === 'wss' ? { tls: { ca: cert } } : {}) };
      const run = await runSuite({
        protocol,
        target: {},
        addresses: [address],
        seed: 7,
        timeScale: TIME_SCALE,
      });
      const target = { name: 'embedded', url };
      expectPassed(buildReport(run, { target, selection: { only: [], skip: [] }, strict: false }));
    } finally {
      await solowire.close();
      http.close();
    }
  },
  TEST_MS,
);

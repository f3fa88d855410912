import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../pack.js';
import { install, needsInstalled } from '../../spec/tools/src/testing/install.js';
import type { Report } from '../src/generated/types.js';
import { REPORT_KINDS } from '../src/report/write.js';
import { startReference } from '../src/testing/server.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = promisify(execFile);
/** Checks a server. A machine that is busy with other tests may leave something unsettled: that is exit code 2. */
const CHECKED: readonly Report['verdict'][] = ['conformant', 'unsettled'];
const check = (file: string, args: readonly string[], cwd: string) =>
  run(file, args, { cwd }).catch((error) => {
    if (error.code === 2) return error as { stderr: string };
    throw error;
  });
const bin = join(folder, 'node_modules/.bin/solowire');
const kit = join(folder, 'node_modules/@solowire/conformance');

/** The oldest Node that the kit supports, and the lines after it. */
const NODES = ['20.19.0', '22.20.0', '24.11.0'] as const;
/** How much room the kit takes, installed. */
const MOST_BYTES = 15 * 1024 * 1024;

/** The files below a folder, without following links. */
const filesOf = (where: string) =>
  readdirSync(where, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

beforeAll(async () => {
  if (!(await install(folder, await pack('@solowire/conformance', folder))))
    throw new Error('the packed kit needs more than itself');
}, 120_000);

describe('the packed kit, installed alone in an empty folder', () => {
  it('brings no other package, little room, and nothing of the repository', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    const packages = Object.keys(lock.packages).filter((name) => name !== '');
    expect(packages).toEqual(['node_modules/@solowire/conformance']);
    const bytes = filesOf(join(folder, 'node_modules')).reduce(
      (sum, one) => sum + statSync(join(one.parentPath, one.name)).size,
      0,
    );
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('says its version, checks a server, and shows the reference beside a failure', async () => {
    expect((await run(bin, ['--version'])).stdout).toMatch(/^solowire \d+\.\d+\.\d+ \(protocol /);
    const server = await startReference();
    try {
      const reports = ['--report', 'html=r.html', '--report', 'json=r.json'];
      await check(bin, ['test', server.url, '--only', 'takeover/third', ...reports], folder);
    } finally {
      await server.stop();
    }
    const { verdict } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
    expect(CHECKED).toContain(verdict);
    for (const part of [
      'schemas/target.schema.json',
      'reference-histories/solowire/takeover.deaf.jsonl',
      'LICENSE',
    ])
      expect(existsSync(join(kit, part)), part).toBe(true);
  });

  it('comes with the licences of what it holds', () => {
    const licences = readFileSync(join(kit, 'dist/command.LICENSES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@solowire/')))
      expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
  });

  it('has types of its own', () => {
    writeFileSync(
      join(folder, 'use.mts'),
      "import { type Report, runSuite, solowire } from '@solowire/conformance';\nexport const run: typeof runSuite = runSuite;\nexport const id: string = solowire.cases[0]!.id;\nexport const verdict = (report: Report): 'failed' | string => report.verdict;\nexport const level: 'MUST' | 'SHOULD' | 'MAY' | 'ADVICE' = null as unknown as Report['always'][number]['level'];\n",
    );
    const repository = fileURLToPath(new URL('../..', import.meta.url));
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2023',
    ];
    const types = ['--types', 'node', '--typeRoots', join(repository, 'node_modules/@types')];
    execFileSync(join(repository, 'node_modules/.bin/tsc'), [...options, ...types, 'use.mts'], {
      cwd: folder,
      stdio: 'pipe',
    });
  });
});

describe.each(NODES)('the packed kit on Node %s', (version) => {
  const where = join(folder, `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  let came = false;
  beforeAll(async () => {
    came = await install(where, `${name}@${version}`);
  }, 300_000);

  it('starts, lists, and checks a server', async (test) => {
    needsInstalled(test, came, `Node ${version}`);
    const node = join(where, 'node_modules', name, 'bin/node');
    expect((await run(node, ['--version'])).stdout.trim()).toBe(`v${version}`);
    const entry = join(kit, 'bin/solowire.js');
    expect((await run(node, [entry, 'list'])).stdout).toMatch(/\d+ cases with \d+ checks/);
    const server = await startReference();
    const reports = Object.keys(REPORT_KINDS).flatMap((kind) => ['--report', `${kind}=${kind}.json`]);
    try {
      const args = [entry, 'test', server.url, '--only', 'takeover/third', ...reports];
      const { stderr } = await check(node, args, where);
      expect(stderr).not.toMatch(/warning/i);
    } finally {
      await server.stop();
    }
    const { environment, verdict } = JSON.parse(readFileSync(join(where, 'json.json'), 'utf8')) as Report;
    expect(environment.node).toBe(`v${version}`);
    expect(CHECKED).toContain(verdict);
  }, 120_000);
});

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../src/testing/server.js';
import { pack } from './pack.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = promisify(execFile);

/** Whether the three packages came, from the cache of npm or from a registry. */
async function install(tarball: string): Promise<boolean> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    await run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0', tarball],
      { cwd: folder },
    );
    return true;
  } catch (error) {
    if (
      /ENOTCACHED|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(
        String((error as { stderr: string }).stderr),
      )
    )
      return false;
    throw error;
  }
}

describe('the packed kit, installed alone in an empty folder', () => {
  let installed = false;
  beforeAll(async () => {
    installed = await install(await pack(folder));
  });
  const bin = join(folder, 'node_modules/.bin/solowire');

  it('brings three packages and nothing of the repository', (test) => {
    if (!installed) test.skip('neither a registry nor the cache of npm has the three packages');
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(packages.sort()).toEqual(['@solowire', 'commander', 'ws', 'yaml']);
    expect(readdirSync(join(folder, 'node_modules/@solowire'))).toEqual(['conformance']);
  });

  it('says its version, checks a server, and shows the reference beside a failure', async (test) => {
    if (!installed) test.skip('neither a registry nor the cache of npm has the three packages');
    expect((await run(bin, ['--version'])).stdout).toMatch(/^solowire \d+\.\d+\.\d+ \(protocol /);
    const server = await startReference();
    try {
      await run(
        bin,
        [
          'test',
          server.url,
          '--only',
          'takeover/third',
          '--report',
          'html=r.html',
          '--report',
          'json=r.json',
        ],
        { cwd: folder },
      );
    } finally {
      await server.stop();
    }
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({ exitCode: 0 });
    for (const part of ['schemas/target.schema.json', 'reference-histories/takeover.deaf.jsonl', 'LICENSE'])
      expect(existsSync(join(folder, 'node_modules/@solowire/conformance', part)), part).toBe(true);
  });

  it('has types of its own', (test) => {
    if (!installed) test.skip('neither a registry nor the cache of npm has the three packages');
    writeFileSync(
      join(folder, 'use.mts'),
      "import { cases, type Report, runSuite } from '@solowire/conformance';\nexport const run: typeof runSuite = runSuite;\nexport const id: string = cases[0]!.id;\nexport const verdict = (report: Report): 'failed' | string => report.verdict;\nexport const level: 'MUST' | 'SHOULD' | 'MAY' = null as unknown as Report['always'][number]['level'];\n",
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

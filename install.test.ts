import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solowire-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What npm installs by, without what it installs. */
function copyManifests(): void {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  const manifests = workspaces.map((workspace) => `${workspace}/package.json`);
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...manifests]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
}

/** The settings of npm on this machine are not ours. */
const settings = ['userconfig', 'globalconfig'].map((name) => `--${name}=${join(folder, name)}`);
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));

// npm looks at the `engines` of every package in the lock file, whether it installs it or not.
it.each([
  ['the light install', ['-w', 'conformance', '-w', 'reference-server', '--include-workspace-root']],
  ['the whole install', []],
])('npm finds nothing in the lock file to warn of in %s', (_what, workspaces) => {
  copyManifests();
  const args = ['ci', '--dry-run', '--offline', ...settings, ...workspaces];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' });
  expect(stderr, 'docs/toolchain.md says what to do about EBADENGINE').toBe('');
  expect(status).toBe(0);
});

import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root as here } from '../harness/root.js';

/** Another version, built in a folder of its own. */
export interface Checkout {
  readonly root: string;
  /** The commit's full name. */
  readonly commit: string;
  remove(): void;
}

/** The workspaces' own names in node_modules; each version has its own. */
const OWN = '@solowire';

/**
 * Builds a commit aside. What it depends on comes from here if both have the same lock file, else from `npm ci`. What
 * measures servers is this version's, so that both are measured alike.
 * @throws Error if there is no such commit, or it cannot be built; in one line
 */
export function checkOut(reference: string): Checkout {
  const commit = nameOf(reference);
  const root = mkdtempSync(join(tmpdir(), 'solowire-against-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const archive = execFileSync('git', ['archive', commit], { cwd: here, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', root], { input: archive });
    if (read(here, 'package-lock.json') === read(root, 'package-lock.json')) linkDependencies(root);
    else run(root, 'npm', ['ci', '--no-audit', '--no-fund']);
    mkdirSync(join(root, 'bench/harness'), { recursive: true });
    copyFileSync(join(here, 'bench/harness/server.ts'), join(root, 'bench/harness/server.ts'));
    run(root, 'npm', ['run', '--silent', 'build']);
    return { root, commit, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function nameOf(reference: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`--against: there is no commit ${reference}`);
  return stdout.trim();
}

/** Links each package; a workspace is linked from the checkout itself. */
function linkDependencies(root: string): void {
  const [from, to] = [join(here, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(join(to, OWN), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== OWN) symlinkSync(join(from, name), join(to, name));
  }
  const { workspaces } = JSON.parse(read(root, 'package.json')) as { workspaces: string[] };
  for (const workspace of workspaces) {
    const { name } = JSON.parse(read(root, `${workspace}/package.json`)) as { name: string };
    symlinkSync(join(root, workspace), join(to, name));
  }
}

function run(root: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  const [line] = `${stderr}\n${stdout}`.trim().split('\n');
  throw new Error(`--against: ${command} ${args.join(' ')} failed there: ${line}`);
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

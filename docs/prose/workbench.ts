import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../tools/facts.js';
import { trackedFiles } from './markdown-file.js';

/** The ports that the pages speak of; free ones stand for them. */
const PORTS = /\b(8080|8443|9464)\b/g;

/** Commands that go on until they are stopped. */
const SERVER =
  /^(npx solowire-server (?!.*--help)|npm run example\b|npx tsx \S+\/(serve|server)\.ts|\S+\/(ports|protocols\/\w+)\/\w+\/run )/;

/** A copy of the repository as it is after its install and its build, in which the commands of pages run. */
export class Workbench {
  readonly folder = mkdtempSync(join(tmpdir(), 'solowire-prose-'));
  readonly #state = mkdtempSync(join(tmpdir(), 'solowire-prose-state-'));
  readonly #ports = new Map<string, number>();
  readonly #scripts = new Set<string>();
  #running: ChildProcess | undefined;

  constructor() {
    const built = ['spec', 'reference-server', 'conformance'].flatMap((name) =>
      readdirSync(`${root}${name}`)
        .filter((file) => file === 'dist' || file.endsWith('.tsbuildinfo'))
        .map((file) => `${name}/${file}`),
    );
    for (const file of [...trackedFiles(), ...built]) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(root + file, join(this.folder, file), { recursive: true, preserveTimestamps: true });
    }
    this.#linkPackages();
  }

  /** All packages of the original, but the repository's own ones, which are those of the copy. */
  #linkPackages(): void {
    const [from, to] = [`${root}node_modules`, join(this.folder, 'node_modules')];
    mkdirSync(to);
    for (const name of readdirSync(from)) {
      if (name === '@solowire' || name === '.bin')
        cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
      else symlinkSync(join(from, name), join(to, name));
    }
  }

  /** Runs a block of commands; returns how it ended and what it printed. */
  async run(script: string): Promise<{ exits: number; output: string }> {
    const lines = (await this.#withPorts(script))
      .split('\n')
      .filter((line) => this.#isNew(line))
      .map((line) => (SERVER.test(line) ? `serve ${line}` : line));
    const child = spawn('bash', ['-c', [`. ${root}docs/prose/commands.sh`, ...lines].join('\n')], {
      cwd: this.folder,
      env: {
        ...process.env,
        STATE: this.#state,
        PATH: [join(this.folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        // For `git` alone: it reads the history of the original and the files of the copy.
        GIT_DIR: execFileSync('git', ['rev-parse', '--absolute-git-dir'], {
          cwd: root,
          encoding: 'utf8',
        }).trim(),
        GIT_WORK_TREE: this.folder,
        GITHUB_STEP_SUMMARY: join(this.#state, 'summary.md'),
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#running = child;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const [exits] = await once(child, 'close');
    return { exits, output: this.#withoutPorts(output) };
  }

  /** Writes what a page tells its reader to write. */
  async save(name: string, text: string): Promise<void> {
    writeFileSync(join(this.folder, name), await this.#withPorts(text));
  }

  /** Ends the server of a page, and the block that did not come to its end. */
  async stopServer(): Promise<void> {
    if (this.#running?.pid && this.#running.exitCode === null) process.kill(-this.#running.pid);
    await this.run('stop');
  }

  async remove(): Promise<void> {
    await this.stopServer();
    for (const folder of [this.folder, this.#state]) rmSync(folder, { recursive: true });
  }

  /** An npm script does the same each time, and takes long: once is enough. */
  #isNew(line: string): boolean {
    if (!line.startsWith('npm run ')) return true;
    const isNew = !this.#scripts.has(line);
    this.#scripts.add(line);
    return isNew;
  }

  async #withPorts(text: string): Promise<string> {
    for (const [port] of text.matchAll(PORTS))
      if (!this.#ports.has(port)) this.#ports.set(port, await freePort());
    return text.replace(PORTS, (port) => String(this.#ports.get(port)));
  }

  #withoutPorts(text: string): string {
    let back = text;
    for (const [port, free] of this.#ports) back = back.replaceAll(String(free), port);
    return back;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

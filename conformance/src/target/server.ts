import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TargetStart } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { lookAtProcess, type ProcessFacts } from './process.js';

/** How much of what the server says before it is ready goes into an error, in characters. */
const QUOTED = 2000;

/** A server that the kit has started, in a process group of its own. */
export class StartedServer {
  /** The address that its ready line told, if it did. */
  readonly url: string | undefined;
  readonly #child: ChildProcess;
  readonly #start: TargetStart;
  readonly #folder: string;

  private constructor(child: ChildProcess, start: TargetStart, folder: string, url: string | undefined) {
    this.#child = child;
    this.#start = start;
    this.#folder = folder;
    this.url = url;
  }

  /** Process id of the command's shell, which is also its process group. */
  get pid(): number {
    return this.#child.pid!;
  }

  /** Starts the command and waits until it is ready. Throws {@link UsageError} if it ends or stays silent instead. */
  static async start(start: TargetStart, folder: string): Promise<StartedServer> {
    const timeoutMs = start.timeoutMs ?? 30_000;
    const child = spawn(start.command, {
      shell: true,
      cwd: resolve(folder, start.cwd ?? '.'),
      env: { ...process.env, ...start.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    const server = (url?: string) => new StartedServer(child, start, folder, url);
    try {
      const url = await new Promise<string | undefined>((done, reject) => {
        const timer = setTimeout(
          () => reject(new UsageError(`the server was not ready within ${timeoutMs} ms${quote(said)}`)),
          timeoutMs,
        );
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          settle();
        };
        child.once('error', (error) =>
          finish(() => reject(new UsageError(`cannot start the server: ${error.message}`))),
        );
        child.once('exit', (code, signal) =>
          finish(() =>
            reject(
              new UsageError(
                `the server ended before it was ready (${signal ?? `exit ${code}`})${quote(said)}`,
              ),
            ),
          ),
        );
        const pattern = start.ready.line === undefined ? undefined : new RegExp(start.ready.line);
        createInterface({ input: child.stdout! }).on('line', (line) => {
          said.push(line);
          const match = pattern?.exec(line);
          if (match) finish(() => done(match.groups?.url));
        });
        createInterface({ input: child.stderr! }).on('line', (line) => said.push(line));
        const { port, url: probe } = start.ready;
        if (port !== undefined)
          void until(() => accepts(port), timeoutMs).then((ok) => ok && finish(() => done(undefined)));
        if (probe !== undefined)
          void until(() => answers(probe), timeoutMs).then((ok) => ok && finish(() => done(undefined)));
      });
      return server(url);
    } catch (error) {
      await server().stop();
      throw error;
    }
  }

  /** What the system tells of its processes; undefined where it does not. */
  look(): Promise<ProcessFacts | undefined> {
    return lookAtProcess(this.pid);
  }

  /** Stops the server in order, and its whole process group by force if that takes too long. */
  async stop(): Promise<void> {
    const { stop, stopTimeoutMs = 10_000 } = this.#start;
    const gone = this.#gone();
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      if (stop) {
        const env = { ...process.env, PID: String(this.pid) };
        spawn(stop, { shell: true, cwd: this.#folder, env, stdio: 'ignore' }).on('error', () =>
          this.#signal('SIGTERM'),
        );
      } else this.#signal('SIGTERM');
      const timer = setTimeout(() => this.#signal('SIGKILL'), stopTimeoutMs);
      await gone;
      // The shell may go first: the server that it has started in its group still stops in order.
      await until(async () => !(await this.#alive()), stopTimeoutMs);
      clearTimeout(timer);
    }
    // What the command left running in its group ends with it.
    this.#signal('SIGKILL');
  }

  #gone(): Promise<unknown> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined)
      return Promise.resolve();
    return new Promise((done) => this.#child.once('exit', done));
  }

  /** Whether a process of the group still runs; on Linux one that nobody has reaped yet does not count. */
  async #alive(): Promise<boolean> {
    return this.#signal(0) && (process.platform !== 'linux' || (await this.look()) !== undefined);
  }

  /** Signals the whole group; 0 does nothing to it. Whether there is still somebody in it. */
  #signal(signal: NodeJS.Signals | 0): boolean {
    if (this.#child.pid === undefined) return false;
    try {
      return process.kill(-this.#child.pid, signal);
    } catch {
      return false;
    }
  }
}

const quote = (said: string[]): string => {
  const text = said.join('\n').slice(-QUOTED).trim();
  return text ? `; it said: ${text.split('\n').slice(-3).join(' | ')}` : '; it said nothing';
};

async function until(test: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    if (await test()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

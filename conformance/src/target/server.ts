import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TargetStart } from '../generated/types.js';
import { UsageError } from '../usage.js';
import { Family, newMark, send } from './family.js';
import { ServerOutput } from './output.js';
import { lookAtProcesses, type ProcessFacts } from './process.js';
import { processRow } from './process-table.js';
import { answering } from './ready.js';

const READY_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;
/** Between two looks at whether a server that was asked to stop has gone, in ms. */
const LOOK_EVERY_MS = 50;
/** How long a launcher may take to notice that its server has ended, in ms, before it is asked to end, too. */
const LAUNCHER_MS = 500;
/** How long the last words of a server that has ended may take to arrive, in ms. */
const LAST_WORDS_MS = 500;

/** What {@link StartedServer.launch} can be given beside the command. */
export interface LaunchOptions {
  /** Takes secrets out of what is quoted of the server. */
  redact?: (text: string) => string;
  /** Where it will listen, if its start does not say so. */
  url?: string;
  /** Is told in a sentence which processes outlived the server, of which nothing but an earlier look tells that they are its own. */
  onStrays?: (sentence: string) => void;
}

/** A server that the kit has started, in a process group of its own. */
export class StartedServer {
  readonly #child: ChildProcess;
  readonly #start: TargetStart;
  readonly #folder: string;
  readonly #family: Family;
  readonly #output: ServerOutput;
  readonly #options: LaunchOptions;
  readonly #ended: Promise<string>;
  #onLine: (line: string) => void = () => {};
  #url: string | undefined;
  #stopping: Promise<void> | undefined;

  private constructor(start: TargetStart, folder: string, options: LaunchOptions) {
    const { redact = (text) => text } = options;
    const mark = newMark();
    const child = spawn(start.command, {
      shell: true,
      cwd: resolve(folder, start.cwd ?? '.'),
      env: { ...process.env, ...start.env, [mark]: '1' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#start = start;
    this.#folder = folder;
    this.#options = options;
    this.#family = new Family(mark, child.pid);
    this.#output = new ServerOutput(child, { onLine: (line) => this.#onLine(line), redact });
    this.#ended = new Promise((done) => {
      child.once('error', (error) => done(`cannot start the server: ${error.message}`));
      child.once('exit', (code, signal) =>
        done(`the server ended before it was ready (${signal ?? `exit ${code}`})`),
      );
    });
  }

  /** Starts the command and waits for nothing; {@link ready} says what goes wrong. */
  static launch(start: TargetStart, folder: string, options: LaunchOptions = {}): StartedServer {
    return new StartedServer(start, folder, options);
  }

  /** Starts the command and waits until it is ready. Throws {@link UsageError} if it ends or stays silent instead. */
  static async start(start: TargetStart, folder: string): Promise<StartedServer> {
    const server = StartedServer.launch(start, folder);
    await server.ready();
    return server;
  }

  /** The address that its ready line told, if it did. */
  get url(): string | undefined {
    return this.#url;
  }

  /** Process id of the command's shell, which is also its process group. */
  get pid(): number {
    return this.#child.pid!;
  }

  /** Waits until it is ready. Throws {@link UsageError}, and leaves nothing running, if it ends or stays silent instead. */
  async ready(): Promise<void> {
    const { ready, timeoutMs = READY_TIMEOUT_MS } = this.#start;
    const over = new AbortController();
    const late = async () => {
      await sleep(timeoutMs, undefined, { signal: over.signal });
      throw this.#notReady(`the server was not ready within ${timeoutMs} ms`);
    };
    const ended = async () => {
      const how = await this.#ended;
      await Promise.race([this.#output.ended(), sleep(LAST_WORDS_MS)]);
      throw this.#notReady(how);
    };
    const { line } = ready;
    const answered = () =>
      line === undefined ? answering(ready, over.signal) : this.#says(new RegExp(line));
    try {
      await Promise.race([answered(), ended(), late()]);
      this.#output.discard();
      await this.#meet();
    } catch (error) {
      await this.stop();
      throw error;
    } finally {
      over.abort();
    }
  }

  /** What the system tells of its processes; undefined where it does not. */
  async look(): Promise<ProcessFacts | undefined> {
    return lookAtProcesses((await this.members()) ?? []);
  }

  /** The ids of its processes; undefined where the system does not tell. */
  members(): Promise<number[] | undefined> {
    return this.#family.members();
  }

  /**
   * Stops the server in order, and whatever is left by force. It is asked once, by the target's stop command or by SIGTERM,
   * however often this is called, and whatever stands in front of it.
   */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopInOrder().finally(() => this.kill());
    return this.#stopping;
  }

  /** Ends all of its processes by force. */
  async kill(): Promise<void> {
    await this.#family.kill();
    this.#output.close();
  }

  get #runs(): boolean {
    const { pid, exitCode, signalCode } = this.#child;
    return pid !== undefined && exitCode === null && signalCode === null;
  }

  #says(pattern: RegExp): Promise<void> {
    return new Promise((done) => {
      this.#onLine = (line) => {
        const match = pattern.exec(line);
        if (!match) return;
        this.#url = match.groups?.url;
        this.#onLine = () => {};
        done();
      };
    });
  }

  /** Remembers who is there while it can be told: parents end, and environments are emptied. */
  async #meet(): Promise<void> {
    const port = this.#port;
    await this.#family.members();
    if (port !== undefined && this.#isHere) await this.#family.adopt(port);
  }

  async #tellOfStrays(): Promise<void> {
    const strays = await this.#family.strays();
    if (strays.length === 0) return;
    const who = strays.map(({ pid, name }) => `${pid} (${name})`).join(', ');
    this.#options.onStrays?.(
      `the server left ${strays.length === 1 ? 'a process' : `${strays.length} processes`} behind, which the kit ends: ${who}`,
    );
  }

  #notReady(why: string): UsageError {
    return new UsageError(`${why}${this.#output.quote()}`);
  }

  async #stopInOrder(): Promise<void> {
    const { stop, stopTimeoutMs = STOP_TIMEOUT_MS } = this.#start;
    const deadline = performance.now() + stopTimeoutMs;
    const servers = await this.#family.servers(this.#port);
    if (stop === undefined) this.#ask(servers);
    else this.#runStopCommand(stop, servers);
    let servedUntil: number | undefined;
    while (performance.now() < deadline) {
      if (!this.#runs && !(await this.#family.lives())) return;
      if (servers && !(await runsAny(servers))) {
        servedUntil ??= performance.now();
        if (performance.now() - servedUntil >= LAUNCHER_MS) {
          await this.#tellOfStrays();
          // What stood in front of the server waits for something else: it is asked by itself.
          this.#ask(await this.#family.members());
          servedUntil = Number.POSITIVE_INFINITY;
        }
      }
      await Promise.race([sleep(LOOK_EVERY_MS), ...(this.#runs ? [this.#ended] : [])]);
    }
    if (servedUntil !== Number.POSITIVE_INFINITY) await this.#tellOfStrays();
  }

  /** Asks processes to end; where the system does not tell which ones the server is, all of its group. */
  #ask(pids: readonly number[] | undefined): void {
    if (pids) for (const pid of pids) send(pid, 'SIGTERM');
    else this.#family.signalGroup('SIGTERM');
  }

  #runStopCommand(command: string, servers: readonly number[] | undefined): void {
    const env = { ...process.env, [this.#family.mark]: '1', PID: String(servers?.[0] ?? this.pid) };
    spawn(command, { shell: true, cwd: this.#folder, env, stdio: 'ignore' }).on('error', () =>
      this.#ask(servers),
    );
  }

  /** The TCP port that it listens on, as far as its start says it. */
  get #port(): number | undefined {
    const address = this.#address;
    return this.#start.ready.port ?? (address === undefined ? undefined : portOf(address));
  }

  get #address(): string | undefined {
    return this.#url ?? this.#start.ready.url ?? this.#options.url;
  }

  /** Whether that is a port of this machine, not of a proxy elsewhere. A `port` to be ready by always is. */
  get #isHere(): boolean {
    if (this.#start.ready.port !== undefined) return true;
    const address = this.#address;
    return address !== undefined && URL.canParse(address) && LOOPBACK.test(new URL(address).hostname);
  }
}

const runsAny = async (pids: readonly number[]): Promise<boolean> =>
  (await Promise.all(pids.map(processRow))).some((row) => row !== undefined);

function portOf(url: string): number | undefined {
  const { port, protocol } = URL.canParse(url) ? new URL(url) : { port: '', protocol: '' };
  return port ? Number(port) : STANDARD_PORTS[protocol];
}

const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;

const STANDARD_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'ws:': 80,
  'https:': 443,
  'wss:': 443,
};

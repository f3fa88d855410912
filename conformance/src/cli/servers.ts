import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Protocol } from '../cases/protocol.js';
import type { TargetAddress } from '../generated/types.js';
import { codeOfSignal } from '../report/exit-codes.js';
import type { Site } from '../run/site.js';
import type { Address } from '../stimulus/dial.js';
import type { ServerProcess } from '../stimulus/stage.js';
import { Family, newMark } from '../target/family.js';
import { checkUrl, type LoadedTarget, loadTarget, spokenIn } from '../target/load.js';
import { lookAtProcess, membersOf } from '../target/process.js';
import { givenSecrets, redactor } from '../target/secrets.js';
import { StartedServer } from '../target/server.js';
import { UsageError } from '../usage.js';
import { type ProtocolOptions, protocolIn } from './protocol.js';
import { SIGNALS } from './run-limits.js';
import { say } from './say.js';

/** The options that say which server is meant, and what it speaks. */
export interface ServerOptions extends ProtocolOptions {
  target?: string;
  command?: string;
  ready?: string;
  pid?: number;
}

/** The target file that `init` writes, and that is meant where no server is named. */
export const TARGET_FILE = 'solowire.target.yaml';

/** Options that name no server mean the target file of this folder, if there is one. */
export const withTargetHere = <T extends ServerOptions>(url: string | undefined, options: T): T =>
  url === undefined && !options.target && !options.command && existsSync(TARGET_FILE)
    ? { ...options, target: TARGET_FILE }
    : options;

/** What options and target file say of the protocol; Solowire where they say nothing. Throws {@link UsageError}. */
export function protocolFor({ contract, protocol, as, target }: ServerOptions): Promise<Protocol> {
  const { codecs, ...there } = target === undefined ? { codecs: {} } : spokenIn(target);
  const here = {
    ...(contract === undefined ? {} : { contract }),
    ...(protocol === undefined ? {} : { protocol }),
  };
  return protocolIn({ ...(Object.keys(here).length > 0 ? here : there), codecs, ...(as ? { as } : {}) });
}

/**
 * The target that URL, options and file together describe; `of`: the protocol that its server speaks. Throws {@link UsageError} if they
 * name no server.
 */
export function targetOf(
  url: string | undefined,
  { target: file, command, ready, pid }: ServerOptions,
  of: Protocol,
): LoadedTarget {
  if (url !== undefined) checkUrl(url);
  if (ready !== undefined && command === undefined) throw new UsageError('--ready needs --command');
  if (ready !== undefined) checkRegExp(ready);
  const loaded: LoadedTarget = file ? loadTarget(file, of.contract.parameters) : { folder: process.cwd() };
  if (command !== undefined) {
    const { port } = url ? new URL(url) : { port: '' };
    if (ready === undefined && !port)
      throw new UsageError(
        '--command needs to know when the server is ready',
        'give --ready REGEXP, or a URL with a port',
      );
    loaded.start = { command, ready: ready === undefined ? { port: Number(port) } : { line: ready } };
    loaded.folder = process.cwd();
  }
  if (pid !== undefined) loaded.pid = pid;
  if (loaded.pid !== undefined && loaded.start)
    throw new UsageError(
      'a pid is for a server that runs already',
      'leave out either it or the command that starts one',
    );
  if (url === undefined && !loaded.addresses && !loaded.start)
    throw new UsageError(
      'no server is named',
      `give a URL (solowire test ws://127.0.0.1:8080/) or --target FILE; there is no ${TARGET_FILE} here`,
    );
  return loaded;
}

/**
 * Starts what the target says, if anything, and hands over where it listens, and, if the server can also listen elsewhere,
 * how to start another one. Whatever happens, nothing that was started stays, be it a server, what that has started, or a
 * process of the kit's own. `cut` stops the servers in order when it aborts: what is known of them counts, and no other is
 * started. {@link RunLimits} aborts it on SIGINT, SIGTERM, SIGHUP and SIGQUIT; a second one ends them by force, and the process.
 */
export async function withServers<T>(
  target: LoadedTarget,
  url: string | undefined,
  use: (main: Site, startAnother: (() => Promise<Site>) | undefined) => Promise<T>,
  cut: AbortSignal,
): Promise<T> {
  const servers = new Servers(target, { url: url ?? target.addresses?.[0]?.url, cut });
  const site = async (): Promise<Site> => {
    if (!target.start) {
      const addresses = addressesOf(target, url, undefined);
      const { pid } = target;
      return pid === undefined ? { addresses } : { addresses, process: await sightOf(pid) };
    }
    let server = await servers.start();
    return {
      addresses: addressesOf(target, url, server),
      server: {
        stop: () => server.stop(),
        start: async () => {
          server = await servers.start();
          return addressesOf(target, url, server);
        },
      },
      process: { look: () => server.look(), members: () => server.members() },
    };
  };
  try {
    // Where the server itself says where it listens, another one can listen elsewhere.
    const movable = target.start !== undefined && url === undefined && !target.addresses;
    return await use(await site(), movable ? site : undefined);
  } finally {
    await servers.end();
  }
}

/** The servers of a run, from before they are ready until after they have gone. */
class Servers {
  readonly #target: LoadedTarget;
  readonly #redact: <T>(value: T) => T;
  readonly #url: string | undefined;
  readonly #started: StartedServer[] = [];
  /** Everything that the kit starts meanwhile has this mark. */
  readonly #family = new Family(newMark());
  #ending: boolean;
  #signalled = false;

  constructor(target: LoadedTarget, { url, cut }: { url: string | undefined; cut: AbortSignal }) {
    this.#target = target;
    this.#url = url;
    this.#ending = cut.aborted;
    cut.addEventListener('abort', () => void this.#stopAll());
    this.#redact = redactor([...givenSecrets(target), ...Object.values(target.start?.env ?? {})]);
    process.env[this.#family.mark] = '1';
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /** Starts one more and waits until it is ready. Throws {@link UsageError} if it is not, or if the run is at its end. */
  async start(): Promise<StartedServer> {
    if (this.#ending) throw new UsageError('the run is being ended: no server is started any more');
    const { start, folder } = this.#target;
    const server = StartedServer.launch(start!, folder, {
      redact: this.#redact,
      onStrays: (sentence) => say(this.#redact(sentence)),
      ...(this.#url === undefined ? {} : { url: this.#url }),
    });
    this.#started.push(server);
    await server.ready();
    return server;
  }

  /** Stops all of them. Resolves when nothing is left. */
  async end(): Promise<void> {
    await this.#stopAll();
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    delete process.env[this.#family.mark];
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    // The first one has cut the run.
    if (this.#signalled) void this.#killAll().finally(() => process.exit(codeOfSignal(signal)));
    this.#signalled = true;
  };

  async #killAll(): Promise<void> {
    await Promise.all([this.#family.kill(), ...this.#started.map((server) => server.kill())]);
  }

  async #stopAll(): Promise<void> {
    this.#ending = true;
    await Promise.all(this.#started.map((server) => server.stop()));
    await this.#family.kill();
  }
}

function addressesOf(
  target: LoadedTarget,
  url: string | undefined,
  server: StartedServer | undefined,
): Address[] {
  if (url !== undefined)
    return [{ ...target.addresses?.[0], url }].map((one) => addressOf(one, target.folder));
  if (target.addresses) return target.addresses.map((one) => addressOf(one, target.folder));
  if (server?.url === undefined)
    throw new UsageError(
      'the server is ready, but its address is not known',
      'give a URL, `addresses`, or a group named url in the ready line',
    );
  checkUrl(server.url);
  return [{ url: server.url }];
}

function addressOf({ url, headers, tls }: TargetAddress, folder: string): Address {
  const pem = (key: 'ca' | 'cert' | 'key', what: string) =>
    tls?.[key] === undefined ? {} : { [key]: readPem(resolve(folder, tls[key]), what) };
  const read = { ...pem('ca', 'authority'), ...pem('cert', 'certificate'), ...pem('key', 'key') };
  return { url, ...(headers ? { headers } : {}), ...(tls ? { tls: { ...tls, ...read } } : {}) };
}

function readPem(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `cannot read the ${what} ${file}: ${(error as Error).message}`,
      'paths under `tls` start from the folder of the target file',
    );
  }
}

/** Sight of a process by its pid. Throws {@link UsageError} if there is none, where the system lets anybody look. */
async function sightOf(pid: number): Promise<ServerProcess> {
  const look = () => lookAtProcess(pid);
  if (process.platform === 'linux' && !(await look()))
    throw new UsageError(
      `nothing can be seen of the process ${pid}: it does not run, or belongs to another user`,
      'give the pid of the server, and run the kit as its user',
    );
  return { look, members: () => membersOf(pid) };
}

function checkRegExp(text: string): void {
  try {
    new RegExp(text);
  } catch (error) {
    throw new UsageError(`--ready is no regular expression: ${(error as Error).message}`);
  }
}

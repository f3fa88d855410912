import {
  type Contract,
  type Credential,
  type CredentialKind,
  notPlayed,
  type Opening,
  type Parameters,
  type Role,
} from '../contract/index.js';
import type { TargetIdentity, TargetSpecial } from '../generated/types.js';
import { bounds, mostMessageBytes, Quota } from '../history/bounds.js';
import { IDENTITY, STEP } from '../history/marks.js';
import type { Recorder } from '../history/recorder.js';
import { shownBy } from '../target/credentials.js';
import type { ProcessFacts } from '../target/process.js';
import { Client } from './client.js';
import { Connection, type ReadLimits } from './connection.js';
import type { Address, DialOptions } from './dial.js';
import type { Random } from './random.js';
import { Relay } from './relay.js';

/** So often a client dials that is turned away; where that was in vain once, the server is not just busy. */
const MOST_TRIES = 8;

/** Who an actor is and where it dials; the default is the case's identity X at the first address. */
export interface ActorOptions {
  /** A name for the identity within the case: the same letter is the same clientId. */
  as?: string;
  /** The clientId itself, for stimuli about identities. */
  identity?: string;
  /** What the target calls the identity, if it is a special one. */
  special?: string;
  /** Actor whose instance this one shares, as a redial of the same client does. */
  instanceOf?: Client;
  attempt?: number;
  credentials?: Credential | null;
  extra?: Opening['extra'];
  /** Dial through a relay, so that the network can fail. */
  through?: Relay;
  /** How it dials, if not as usual. */
  dialling?: Partial<DialOptions>;
  /** Index into the target's addresses. */
  address?: number;
  path?: string;
}

/** What a stage needs from the run. */
export interface StageMeans {
  recorder: Recorder;
  contract: Contract;
  parameters: Parameters;
  /** What the server claims. */
  capabilities: Iterable<string>;
  random: Random;
  addresses: readonly Address[];
  /** The clientId of an identity of this case, or another spelling of it, and the credentials for that. */
  identify(name: string, spelling?: string): { identity: string; credentials?: Credential };
  /** What the incomplete messages of all connections may take; default: a quota of the stage's own. */
  unread?: Quota;
  /** What the target gives besides its identities; a case needs `special.wrong` and so on. */
  special: TargetSpecial;
  /** The server, if the kit has started it. */
  server?: ServerControl;
  /** Its processes, if the kit has started it or was told where they are. */
  process?: ServerProcess;
}

/** What the kit can do with a server that it has started. */
export interface ServerControl {
  /** Stops it in order; resolves when its process is gone. */
  stop(): Promise<void>;
  /** Starts it again; resolves with where it listens then. */
  start(): Promise<readonly Address[]>;
}

/** The sight that the kit has of a server's processes. */
export interface ServerProcess {
  /** What the system tells of them now; undefined where it does not. */
  look(): Promise<ProcessFacts | undefined>;
  /** Their process ids; undefined where the system does not tell. Without it nobody watches whether they get a processor. */
  members?(): Promise<readonly number[] | undefined>;
}

/**
 * Where a case acts: it brings actors on and lets things happen to them. Everything is recorded. Its steps are bound, so
 * that a case can take just those that it names.
 */
export class Stage {
  readonly parameters: Parameters;
  readonly random: Random;
  readonly means: StageMeans;
  #addresses: readonly Address[];
  readonly #limits: ReadLimits;
  readonly #clients: Client[] = [];
  readonly #relays: Relay[] = [];
  #turnsAllAway = false;
  #isOver = false;

  constructor(means: StageMeans) {
    this.means = means;
    this.parameters = means.parameters;
    this.random = means.random;
    this.#addresses = means.addresses;
    this.#limits = {
      maxMessageBytes: mostMessageBytes(means.parameters.get('maxMessageBytes')),
      unread: means.unread ?? new Quota(bounds.unreadBytes),
    };
  }

  /** Whether the server plays a role for the kit; what a case can do without it leaves out. */
  readonly plays = (role: Role): boolean =>
    notPlayed(this.means.contract, this.means.capabilities, role) === undefined;

  /** Makes an actor that has not dialled yet. */
  readonly actor = (name: string, options: ActorOptions = {}): Client => {
    this.#goOn();
    const { recorder, contract, parameters } = this.means;
    const { as = IDENTITY, through, path } = options;
    const own = this.means.identify(as, options.identity);
    const credentials =
      options.credentials === null
        ? undefined
        : options.credentials
          ? shownBy(own.identity, options.credentials)
          : own.credentials;
    const opening: Opening = {
      identity: own.identity,
      instance: options.instanceOf?.opening.instance ?? this.random.hex(16),
      attempt: options.attempt ?? (options.instanceOf ? options.instanceOf.opening.attempt + 1 : 1),
      ...(credentials ? { credentials } : {}),
      ...(options.extra ? { extra: options.extra } : {}),
    };
    const address = this.#addresses[options.address ?? 0]!;
    const dialled = readdress(address, { through, path });
    const connection = new Connection(name, dialled, recorder, this.#limits);
    const claim = { as: options.special ?? as, credential: this.#kindOf(options) };
    const client = new Client(name, opening, connection, { recorder, contract, parameters, claim });
    this.#clients.push(client);
    return client;
  };

  /** Brings an actor to an open WebSocket, without a hello. */
  readonly dial = async (name: string, options: ActorOptions = {}): Promise<Client> => {
    const client = this.actor(name, options);
    await client.dial(options.dialling);
    return client;
  };

  /**
   * Brings an actor on: dials, says hello and waits for the answer. Whether that is a welcome, the checks say. A server may turn a
   * client away for once, and then it dials again, as clients do: the one that was turned away becomes `NAME~1`.
   */
  readonly open = async (name: string, options: ActorOptions = {}): Promise<Client> => {
    for (let tries = 1; ; tries++) {
      const client = await this.dial(name, options);
      if (client.connection.writable) await client.hello();
      if (!this.#isTurnedAway(client)) return client;
      this.#turnsAllAway ||= tries === MOST_TRIES;
      if (this.#turnsAllAway) return client;
      await client.ended();
      client.rename(`${name}~${tries}`);
    }
  };

  /** Whether the server had no time for the client. */
  #isTurnedAway(client: Client): boolean {
    const { codes = [] } = this.means.contract.endings.busy ?? {};
    return (
      client.welcome() === undefined &&
      this.means.recorder.events.some(
        (e) =>
          e.actor === client.actor &&
          e.kind === 'frame' &&
          e.dir === 'in' &&
          e.opcode === 'close' &&
          codes.includes(e.code ?? 0),
      )
    );
  }

  /** A relay in front of the first address. */
  readonly relay = async (): Promise<Relay> => {
    this.#goOn();
    const { hostname, port, protocol } = new URL(this.#addresses[0]!.url);
    const relay = await Relay.start(
      hostname.replace(/^\[|\]$/g, ''),
      Number(port || (protocol === 'wss:' ? 443 : 80)),
    );
    this.#relays.push(relay);
    return relay;
  };

  /**
   * Releases several steps at once, or a few ms apart: the seed decides order and spacing, so that repetitions explore
   * different races.
   */
  readonly barrier = async (name: string, steps: Readonly<Record<string, () => void>>): Promise<void> => {
    const order = this.random.shuffle(Object.keys(steps));
    const gapMs = this.random.integer(0, 3);
    this.means.recorder.record('kit', { layer: 'local', kind: 'barrier', name, actors: order });
    for (const actor of order) {
      steps[actor]!();
      if (gapMs > 0) await new Promise((done) => setTimeout(done, gapMs));
    }
  };

  /** An actor that is an identity of the target's own. */
  readonly openAs = async (name: string, { id, credentials }: TargetIdentity): Promise<Client> => {
    const client = await this.open(name, {
      identity: id,
      credentials: credentials ?? null,
      special: this.#nameOf(id),
    });
    if (!credentials) client.step(STEP.withoutCredentials);
    return client;
  };

  /** Stops the server in order, and records when that began. */
  readonly stopServer = (): Promise<void> => {
    this.means.recorder.record('kit', { layer: 'local', kind: 'step', name: STEP.stopServer });
    return this.#server().stop();
  };

  /** Starts the server again. */
  readonly startServer = async (): Promise<void> => {
    this.#addresses = await this.#server().start();
    this.means.recorder.record('kit', { layer: 'local', kind: 'step', name: 'startServer' });
  };

  /** Looks at the processes of the server; with `when`, what is seen is recorded. */
  readonly lookAtServer = async (when?: 'before' | 'after'): Promise<ProcessFacts | undefined> => {
    if (!this.means.process) throw new Error('the case needs server.process and does not say so');
    const facts = await this.means.process.look();
    if (facts && when) this.means.recorder.record('kit', { layer: 'local', kind: 'process', when, ...facts });
    return facts;
  };

  /** Lets time pass that the protocol asks for. */
  readonly pause = (forMs: number, why: string): Promise<void> =>
    this.means.recorder.pause('kit', forMs, why);

  /** Ends a stimulus whose case was over before it was through. */
  #goOn(): void {
    if (this.#isOver) throw new Error('the case is over');
  }

  /** What the credentials of an actor are to the server. */
  #kindOf({ identity, credentials, special }: ActorOptions): CredentialKind {
    const { slow, wrong, foreign } = this.means.special;
    if (credentials) {
      if (credentials === wrong?.credentials) return 'wrong';
      if (credentials === foreign?.credentials) return 'foreign';
      if (credentials === slow?.credentials) return 'slow';
    }
    return identity === undefined || special !== undefined ? 'good' : 'unsure';
  }

  #nameOf(id: string): string {
    const { outsider, operator } = this.means.special;
    return id === operator?.id ? 'operator' : id === outsider?.id ? 'outsider' : id;
  }

  #server(): ServerControl {
    this.#goOn();
    if (!this.means.server) throw new Error('the case needs server.control and does not say so');
    return this.means.server;
  }

  /** Gives every socket back. Nothing can be brought on any more. */
  clear(): void {
    this.#isOver = true;
    for (const client of this.#clients) client.stop();
    for (const relay of this.#relays) relay.stop();
  }
}

function readdress(
  address: Address,
  { through, path }: { through: Relay | undefined; path: string | undefined },
): Address {
  if (!through && path === undefined) return address;
  const url = new URL(address.url);
  const servername = url.hostname;
  if (through) {
    url.hostname = '127.0.0.1';
    url.port = String(through.port);
  }
  if (path !== undefined) url.href = new URL(path, url).href;
  return {
    ...address,
    url: url.href,
    tls: { servername, ...address.tls },
    ...(through ? { relayed: true } : {}),
  };
}

import type {
  Contract,
  CredentialKind,
  Direction,
  MeaningEvent,
  Opening,
  Parameters,
  Payload,
  ProtocolSession,
  Role,
  Roles,
  Understood,
  Violation,
} from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import { END_OF_TCP, isEnd, STEP } from '../history/marks.js';
import type { Recorder } from '../history/recorder.js';
import type { Connection } from './connection.js';
import type { DialOptions } from './dial.js';
import { encodeMessage } from './framing.js';

/** How long a dial may take to become a WebSocket, in ms. The protocol does not say; people give up about then. */
const DIAL_TIMEOUT_MS = 5_000;

/**
 * How much longer than a deadline the kit waits for what misses it, in ms, so that a stall near the deadline does not make
 * the verdict uncertain. Costs nothing where the server keeps its deadlines.
 */
export const BEYOND_MS = 150;

/** How often a client says that it lives where nobody knows when it would be given up, in ms. */
const UNKNOWN_EVERY_MS = 1_000;

/** How often a client says in deadAfterMs that it lives. */
const SIGNS_OF_LIFE = 3;

/** How a client of the protocol behaves by itself, beyond the reflexes of its {@link Connection}. */
export interface Manners {
  /** Show that it lives: answer each probe of the server; where the server sends none, say so by itself. */
  answerProbes: boolean;
}

/** Who the kit takes a client for, and what its opening shows. */
export interface Claim {
  as: string;
  credential: CredentialKind;
}

/** What a request came to. */
export type Answer = Extract<MeaningEvent, { kind: 'answered' }>;

/** Thrown to end a stimulus whose positive control failed: what would follow proves nothing. */
export class ControlFailed extends Error {
  readonly actor: string;
  constructor(actor: string, what: string) {
    super(`${actor}: ${what}`);
    this.actor = actor;
    this.name = 'ControlFailed';
  }
}

/** Thrown to end a stimulus for which the server has not what it takes: the case is not applicable. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

/**
 * One actor of a case: a connection that speaks the protocol. It behaves as a correct client until a step says otherwise;
 * each step is recorded. Bounds of its waits come from the protocol's parameters.
 */
export class Client {
  readonly manners: Manners = { answerProbes: true };
  readonly connection: Connection;
  #actor: string;
  readonly opening: Opening;
  /** Makes what is said on this connection; a stimulus takes messages from it that it sends in a way of its own. */
  readonly session: ProtocolSession;
  readonly #recorder: Recorder;
  readonly #contract: Contract;
  readonly #parameters: Parameters;
  readonly #claim: Claim | undefined;
  #probes = 0;
  #requests = 0;
  #alive: NodeJS.Timeout | undefined;

  constructor(
    actor: string,
    opening: Opening,
    connection: Connection,
    {
      recorder,
      contract,
      parameters,
      claim,
    }: { recorder: Recorder; contract: Contract; parameters: Parameters; claim?: Claim },
  ) {
    this.#actor = actor;
    this.opening = opening;
    this.connection = connection;
    this.session = contract.session();
    this.#contract = contract;
    this.#recorder = recorder;
    this.#parameters = parameters;
    this.#claim = claim;
    connection.redact = (text) => this.session.redact(text);
    connection.onMessage = (message) => this.#receive(message);
    const malformed = { layer: 'meaning', kind: 'malformed', dir: 'in', readable: false } as const;
    connection.onNotUtf8 = () => this.#record([{ ...malformed, detail: 'a text message that is not UTF-8' }]);
    connection.onTooLong = (detail) => this.#record([{ ...malformed, detail, unread: true }]);
  }

  /** Dials and upgrades; false if there is no WebSocket afterwards. */
  async dial(options: Partial<DialOptions> = {}): Promise<boolean> {
    const { path, headers, means = [] } = this.session.upgrade?.(this.opening, this.connection.url) ?? {};
    const isOpen = await this.#dialMeaning(means, {
      ...(path === undefined ? {} : { path }),
      ...(headers ? { headers } : {}),
      ...options,
    });
    if (isOpen) this.#record(this.session.upgraded?.() ?? []);
    return isOpen;
  }

  /** Dials with the opening message in the same segment as the upgrade request. */
  dialWithHello(): Promise<boolean> {
    const hello = this.session.open(this.opening)!;
    return this.#dialMeaning(this.session.read('out', hello).means, { behindUpgrade: encodeMessage(hello) });
  }

  /** Dials; what the request means is recorded when it is sent. */
  async #dialMeaning(means: readonly MeaningEvent[], options: Partial<DialOptions>): Promise<boolean> {
    const stop = this.#recorder.onEvent((e) => {
      if (e.actor === this.actor && e.kind === 'upgradeSent') this.#record(means);
    });
    const isOpen = await this.connection.dial({
      subprotocols: this.#contract.subprotocols,
      timeoutMs: DIAL_TIMEOUT_MS,
      ...options,
    });
    stop();
    return isOpen;
  }

  /** Who it is in the history. */
  get actor(): string {
    return this.#actor;
  }

  /** Gives its name to the one that comes in its place; all that it has done is told under another one. */
  rename(actor: string): void {
    this.#recorder.rename(this.#actor, actor);
    this.connection.rename(actor);
    this.#actor = actor;
  }

  /** The welcome of this connection, if there was one. */
  welcome(): Extract<MeaningEvent, { kind: 'welcomed' }> | undefined {
    const found = this.#recorder.events.find((e) => e.actor === this.actor && e.kind === 'welcomed');
    return found?.kind === 'welcomed' ? found : undefined;
  }

  /** Whether a hello was said, and nothing came of it so far. */
  #isUnanswered(): boolean {
    const mine = this.#recorder.events.filter((e) => e.actor === this.actor);
    return mine.some((e) => e.kind === 'asksToOpen') && !mine.some(answersHello);
  }

  /** Whether the server has begun to end this connection. */
  hasEnd(): boolean {
    return this.#recorder.events.some((e) => e.actor === this.actor && isEnd(e));
  }

  /**
   * Asks for a session and waits for what answers: a welcome, a refusal or the end. Undefined if nothing did in time. Where the
   * upgrade asks, only waits.
   */
  async hello(changes: Partial<Opening> = {}): Promise<HistoryEvent | undefined> {
    return this.helloAnswered(this.sayHello(changes));
  }

  /** Waits for what answers a hello that was said at `since` in the history. Undefined if nothing did in time. */
  helloAnswered(since = 0): Promise<HistoryEvent | undefined> {
    return this.awaits(answersHello, {
      forMs: this.#parameters.latest('welcomeTimeoutMs'),
      why: 'the answer to the hello',
      since,
    });
  }

  /**
   * Asks for a session and does not wait; returns the place in the history from which its answer may come. Where the
   * connection has ended before, the history says so.
   */
  sayHello(changes: Partial<Opening> = {}): number {
    const hello = this.session.open({ ...this.opening, ...changes });
    if (hello === undefined) return 0;
    const since = this.#recorder.events.length;
    if (!this.say(hello)) this.step(STEP.unsaidHello, 'the connection ended before the hello');
    return since;
  }

  /** Sends messages of the protocol, in one write, and records what they mean. */
  say(...messages: Payload[]): boolean {
    if (!this.connection.writable) return false;
    for (const message of messages) this.#read('out', message);
    return this.connection.messages(messages);
  }

  /** Sends one message of the protocol compressed; only where permessage-deflate was selected. */
  sayDeflated(message: Payload): boolean {
    if (!this.connection.writable) return false;
    this.#read('out', message);
    return this.connection.messageDeflated(message);
  }

  /** Sends one message of the protocol in several fragments, with a Ping between each two (RFC 6455 §5.4). */
  sayInFragments(message: Payload, count: number): void {
    if (!this.connection.writable) return;
    this.#read('out', message);
    const bytes = Buffer.from(message);
    const size = Math.ceil(bytes.length / count);
    const opcode = typeof message === 'string' ? 'text' : 'binary';
    for (let i = 0; i < count; i++) {
      const part = bytes.subarray(i * size, (i + 1) * size);
      this.connection.frame(i === 0 ? opcode : 'continuation', part, { fin: i === count - 1 });
      if (i < count - 1) this.connection.frame('ping', Buffer.from(`between ${i}`));
    }
  }

  /** Sends one message of the protocol in several segments, and records what it means when it is whole. */
  async sayInPieces(message: Payload, how: { cuts: readonly number[]; gapMs: number }): Promise<void> {
    const opcode = typeof message === 'string' ? 'text' : 'binary';
    await this.connection.frameInPieces(opcode, Buffer.from(message), how);
    if (this.connection.writable) this.#read('out', message);
  }

  /** Sends a message that is wrong on purpose; `what` says how, `violation` as what it counts. Default: it may count as any. */
  sayWrong(what: string, message: Payload, violation?: Violation): boolean {
    this.step('sayWrong', what, violation ?? true);
    return this.connection.messages([message]);
  }

  /** Sends a message that the protocol cannot accept. */
  sayMalformed(): boolean {
    const { what, message } = this.session.malformed();
    return this.sayWrong(what, message, 'malformed');
  }

  /** Sends a probe and does not wait; returns its n. */
  probe(): number {
    const n = ++this.#probes;
    this.say(this.session.probe(n));
    return n;
  }

  /**
   * The positive control: a probe that must be answered now. Records whether it was, and throws {@link ControlFailed}
   * if not, since nothing that follows would prove anything.
   */
  async roundTrip(): Promise<void> {
    if (!(await this.tryRoundTrip()))
      throw new ControlFailed(this.actor, 'the round trip of the positive control failed');
  }

  /** Like {@link roundTrip}, but tells instead of throwing. */
  async tryRoundTrip(): Promise<boolean> {
    const since = this.#recorder.events.length;
    const start = this.#recorder.elapsed();
    const n = this.probe();
    const answer =
      this.connection.writable &&
      (await this.awaits((e) => (e.kind === 'probeAnswer' && e.dir === 'in' && e.n === n) || isEnd(e), {
        forMs: this.#parameters.latest('ackTimeoutMs'),
        why: 'the answer to the probe of a control',
        since,
      }));
    const acked = answer && answer.kind === 'probeAnswer' ? answer : undefined;
    const ok = acked !== undefined;
    const rttMs = acked ? acked.t - start : null;
    this.#recorder.record(this.actor, { layer: 'local', kind: 'control', ok, rttMs });
    return ok;
  }

  /** Lets the application play a role and does not wait; returns the id of the request. */
  begin<R extends Role>(role: R, args: Roles[R], id = this.#nextId()): string {
    this.say(...this.session.play(role, args, id));
    return id;
  }

  /**
   * Lets the application play a role and waits for its answer; undefined if the session ended, if nothing came in time, or if nothing
   * answers it in this protocol.
   */
  perform<R extends Role>(role: R, args: Roles[R], id?: string): Promise<Answer | undefined> {
    const since = this.#recorder.events.length;
    const asked = this.begin(role, args, id);
    if (this.#contract.roles[role]?.unanswered) return Promise.resolve(undefined);
    return this.#answer(asked, role, since);
  }

  /** Sends a request of the protocol by its own name and does not wait; returns its id. */
  send(method: string, params?: unknown, id = this.#nextId()): string {
    if (!this.session.call) throw new Error('this protocol has no requests');
    this.say(this.session.call(id, method, params));
    return id;
  }

  /** Sends a request and waits for its answer; undefined if the session ended or nothing came in `forMs`. */
  ask(method: string, params?: unknown, forMs?: number): Promise<Answer | undefined> {
    const since = this.#recorder.events.length;
    return this.#answer(this.send(method, params), method, since, forMs);
  }

  async #answer(
    id: string,
    what: string,
    since: number,
    forMs = this.#parameters.latest('ackTimeoutMs'),
  ): Promise<Answer | undefined> {
    if (!this.connection.writable) return undefined;
    const event = await this.awaits((e) => (e.kind === 'answered' && e.id === id) || isEnd(e), {
      forMs,
      why: `the response to ${what}`,
      since,
    });
    return event?.kind === 'answered' ? event : undefined;
  }

  /** Unique among all connections of a case: whose answer comes where must show. */
  #nextId(): string {
    return `${this.actor}${++this.#requests}`;
  }

  /**
   * Waits for the end of TCP from the server; the bound is the announced close timeout, after `extraMs`, and after the time that the
   * answer to a hello may take where it has not come.
   */
  ended(extraMs = 0): Promise<HistoryEvent | undefined> {
    const answerMs = this.#isUnanswered() ? this.#parameters.latest('welcomeTimeoutMs') : 0;
    return this.awaits((e) => e.kind === 'end' && e.dir === 'in', {
      forMs: extraMs + answerMs + this.#parameters.latest('closeTimeoutMs'),
      why: END_OF_TCP,
      since: 0,
    });
  }

  /** Waits until the server tells why it closes, closes, or ends TCP. */
  told(forMs: number): Promise<HistoryEvent | undefined> {
    return this.awaits(isEnd, { forMs, why: 'the end of the session', since: 0 });
  }

  /** Waits for an event of this actor, and somewhat longer than its deadline: what just misses it is seen as late. */
  awaits(
    matches: (event: HistoryEvent) => boolean,
    wait: { forMs: number; why: string; since?: number },
  ): Promise<HistoryEvent | undefined> {
    const forMs = wait.forMs + BEYOND_MS;
    return this.#recorder.waitFor(this.actor, (e) => e.actor === this.actor && matches(e), {
      ...wait,
      forMs,
    });
  }

  /** Records a stimulus of this actor. `wrong`: that it breaks the protocol on purpose, or in which way. */
  step(name: string, detail?: string, wrong: boolean | Violation = false): void {
    this.#recorder.record(this.actor, {
      layer: 'local',
      kind: 'step',
      name,
      ...(detail === undefined ? {} : { detail }),
      ...(wrong ? { wrong: true } : {}),
      ...(typeof wrong === 'string' ? { violation: wrong } : {}),
    });
  }

  #receive(message: Payload): void {
    const { means, replies = [] } = this.#read('in', message);
    const answers = means.flatMap((one) =>
      one.kind === 'probe' && this.manners.answerProbes ? (this.session.answerProbe(one.n) ?? []) : [],
    );
    for (const reply of [...replies, ...answers]) this.say(reply);
  }

  #read(dir: Direction, message: Payload): Understood {
    const understood = this.session.read(dir, message);
    this.#record(understood.means);
    return understood;
  }

  #record(means: readonly MeaningEvent[]): void {
    for (const meaning of means) {
      this.#recorder.record(
        this.actor,
        meaning.kind === 'asksToOpen' && this.#claim ? { ...meaning, ...this.#claim } : meaning,
      );
      if (meaning.kind === 'welcomed') this.#keepAlive();
    }
  }

  /** Says that it lives, in the background, where the server would take it for silent and does not ask. */
  #keepAlive(): void {
    if (this.#alive || this.#contract.facts.has('probe.server')) return;
    const dead = this.#parameters.get('deadAfterMs');
    if (!Number.isFinite(dead) && !this.session.keepAlive) return;
    const everyMs = Number.isFinite(dead) ? dead / SIGNS_OF_LIFE : UNKNOWN_EVERY_MS;
    this.#alive = setInterval(() => {
      if (!this.manners.answerProbes || !this.connection.writable || this.hasEnd()) return;
      const message = this.session.keepAlive?.();
      if (message === undefined) this.probe();
      else this.say(message);
    }, everyMs);
    this.#alive.unref();
  }

  /** Says nothing more by itself, and gives its socket back. */
  stop(): void {
    clearInterval(this.#alive);
    this.connection.destroy();
  }
}

/** A hello is answered by a welcome, by being told why not, or by an end. */
const answersHello = (event: HistoryEvent): boolean => event.kind === 'welcomed' || isEnd(event);

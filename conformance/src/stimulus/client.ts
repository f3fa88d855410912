import type { Dialect, Opening } from '../dialect/dialect.js';
import type { HistoryEvent, MeaningEvent } from '../history/events.js';
import type { Recorder } from '../history/recorder.js';
import type { Parameters } from '../target/parameters.js';
import type { Connection, DialOptions } from './connection.js';
import { encodeFrame } from './framing.js';

/** How long a dial may take to become a WebSocket, in ms. The protocol does not say; people give up about then. */
const DIAL_TIMEOUT_MS = 5_000;

/** Why {@link Client.ended} waits, as the history words it; judges ask for it. */
export const END_OF_TCP = 'the end of TCP';

/** The step of a client that wanted to say hello when its connection had ended. */
export const UNSAID_HELLO = 'unsaidHello';

/**
 * How much longer than a deadline the kit waits for what misses it, in ms, so that a stall near the deadline does not make
 * the verdict uncertain. Costs nothing where the server keeps its deadlines.
 */
export const BEYOND_MS = 150;

/** How a client of the protocol behaves by itself, beyond the reflexes of its {@link Connection}. */
export interface Manners {
  /** Answer each probe of the server. */
  answerProbes: boolean;
}

/** What an `ask` came to. */
export type Answer = Extract<MeaningEvent, { kind: 'answered' }>;

/** Thrown to end a stimulus whose positive control failed: what would follow proves nothing. */
export class ControlFailed extends Error {
  constructor(actor: string, what: string) {
    super(`${actor}: ${what}`);
    this.name = 'ControlFailed';
  }
}

/** Thrown to end a stimulus for which the server has not what it takes: the case is not applicable. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

/**
 * One actor of a case: a connection that speaks the dialect. It behaves as a correct client until a step says otherwise;
 * each step is recorded. Bounds of its waits come from the protocol's parameters.
 */
export class Client {
  readonly manners: Manners = { answerProbes: true };
  readonly connection: Connection;
  readonly actor: string;
  readonly opening: Opening;
  readonly #recorder: Recorder;
  readonly #dialect: Dialect;
  readonly #parameters: Parameters;
  #probes = 0;
  #requests = 0;

  constructor(
    actor: string,
    opening: Opening,
    connection: Connection,
    { recorder, dialect, parameters }: { recorder: Recorder; dialect: Dialect; parameters: Parameters },
  ) {
    this.actor = actor;
    this.opening = opening;
    this.connection = connection;
    this.#recorder = recorder;
    this.#dialect = dialect;
    this.#parameters = parameters;
    connection.redact = (text) => dialect.redact(text);
    connection.onMessage = (text) => this.#receive(text);
  }

  /** Dials and upgrades; false if there is no WebSocket afterwards. */
  dial(options: Partial<DialOptions> = {}): Promise<boolean> {
    return this.connection.dial({
      subprotocols: this.#dialect.subprotocols,
      timeoutMs: DIAL_TIMEOUT_MS,
      ...options,
    });
  }

  /** Dials with the hello in the same segment as the upgrade request. */
  dialWithHello(hello: string): Promise<boolean> {
    this.#mean('out', hello);
    return this.dial({ behindUpgrade: encodeFrame('text', Buffer.from(hello)) });
  }

  /** The welcome of this connection, if there was one. */
  welcome(): Extract<MeaningEvent, { kind: 'welcomed' }> | undefined {
    const found = this.#recorder.events.find((e) => e.actor === this.actor && e.kind === 'welcomed');
    return found?.kind === 'welcomed' ? found : undefined;
  }

  /** Whether the server has begun to end this connection. */
  hasEnd(): boolean {
    return this.#recorder.events.some((e) => e.actor === this.actor && isEnd(e));
  }

  /** Says hello and waits for what answers: a welcome, a refusal or the end. Undefined if nothing did in time. */
  async hello(changes: Partial<Opening> = {}): Promise<HistoryEvent | undefined> {
    const since = this.sayHello(changes);
    return this.awaits(answersHello, {
      forMs: this.#parameters.latest('welcomeTimeoutMs'),
      why: 'the answer to the hello',
      since,
    });
  }

  /**
   * Says hello and does not wait; returns the place in the history from which its answer may come. Where the connection has
   * ended before, the history says so.
   */
  sayHello(changes: Partial<Opening> = {}): number {
    const since = this.#recorder.events.length;
    if (!this.say(this.#dialect.open({ ...this.opening, ...changes })))
      this.step(UNSAID_HELLO, 'the connection ended before the hello');
    return since;
  }

  /** Sends one message of the dialect, and records what it means. */
  say(...texts: string[]): boolean {
    if (!this.connection.writable) return false;
    for (const text of texts) this.#mean('out', text);
    return texts.length === 1 ? this.connection.text(texts[0]!) : this.connection.texts(texts);
  }

  /** Sends one message of the dialect compressed; only where permessage-deflate was selected. */
  sayDeflated(text: string): boolean {
    this.#mean('out', text);
    return this.connection.textDeflated(text);
  }

  /** Sends one message of the dialect in several fragments, with a Ping between each two (RFC 6455 §5.4). */
  sayInFragments(text: string, count: number): void {
    this.#mean('out', text);
    const bytes = Buffer.from(text);
    const size = Math.ceil(bytes.length / count);
    for (let i = 0; i < count; i++) {
      const part = bytes.subarray(i * size, (i + 1) * size);
      this.connection.frame(i === 0 ? 'text' : 'continuation', part, { fin: i === count - 1 });
      if (i < count - 1) this.connection.frame('ping', Buffer.from(`between ${i}`));
    }
  }

  /** Sends a text message that is wrong on purpose; `what` says how. */
  sayWrong(what: string, text: string): boolean {
    this.step('sayWrong', what, true);
    return this.connection.text(text);
  }

  /** Sends a probe and does not wait; returns its n. */
  probe(): number {
    const n = ++this.#probes;
    this.say(this.#dialect.probe(n));
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

  /** Sends a request and does not wait; returns its id. */
  send(method: string, params?: unknown, id = `${this.actor}${++this.#requests}`): string {
    if (!this.#dialect.ask) throw new Error(`the dialect ${this.#dialect.name} has no requests`);
    this.say(this.#dialect.ask(id, method, params));
    return id;
  }

  /** Sends a request and waits for its response; undefined if the session ended or nothing came in `forMs`. */
  async ask(
    method: string,
    params?: unknown,
    forMs = this.#parameters.latest('ackTimeoutMs'),
  ): Promise<Answer | undefined> {
    const since = this.#recorder.events.length;
    const id = this.send(method, params);
    if (!this.connection.writable) return undefined;
    const event = await this.awaits((e) => (e.kind === 'answered' && e.id === id) || isEnd(e), {
      forMs,
      why: `the response to ${method}`,
      since,
    });
    return event?.kind === 'answered' ? event : undefined;
  }

  /** Waits for the end of TCP from the server; the bound is the announced close timeout, after `extraMs`. */
  ended(extraMs = 0): Promise<HistoryEvent | undefined> {
    return this.awaits((e) => e.kind === 'end' && e.dir === 'in', {
      forMs: extraMs + this.#parameters.latest('closeTimeoutMs'),
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

  /** Records a stimulus of this actor. */
  step(name: string, detail?: string, wrong = false): void {
    this.#recorder.record(this.actor, {
      layer: 'local',
      kind: 'step',
      name,
      ...(detail === undefined ? {} : { detail }),
      ...(wrong ? { wrong } : {}),
    });
  }

  #receive(text: string | undefined): void {
    if (text === undefined) {
      this.#recorder.record(this.actor, {
        layer: 'meaning',
        kind: 'malformed',
        dir: 'in',
        readable: false,
        detail: 'a binary message, or one that is not UTF-8',
      });
      return;
    }
    for (const meaning of this.#mean('in', text)) {
      if (meaning.kind === 'probe' && this.manners.answerProbes)
        this.say(this.#dialect.answerProbe(meaning.n));
    }
  }

  #mean(dir: 'in' | 'out', text: string): MeaningEvent[] {
    const meanings = this.#dialect.read(dir, text);
    for (const meaning of meanings) this.#recorder.record(this.actor, meaning);
    return meanings;
  }
}

/** A hello is answered by a welcome, by being told why not, or by an end. */
const answersHello = (event: HistoryEvent): boolean => event.kind === 'welcomed' || isEnd(event);

/** The first sign that the server ends a connection. */
export const isEnd = (event: HistoryEvent): boolean =>
  event.kind === 'told' ||
  (event.kind === 'frame' && event.dir === 'in' && event.opcode === 'close') ||
  (event.kind === 'end' && event.dir === 'in') ||
  event.kind === 'dialFailed';

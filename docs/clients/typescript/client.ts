/** A complete Solowire client for browsers, and for Node 22 and later. Each rule that it keeps is named at its line. */
import * as solowire from '@solowire/spec';

const { announcedParameters, CloseCode, closeCodes, defaultTimings, protocol, reconnectRule } = solowire;

/** Where the client is. `code` and `why` tell a takeover from a lost network (SW-CLIENT-25). */
export type Status =
  | { state: 'connecting' }
  | { state: 'online'; welcome: solowire.Welcome }
  | { state: 'waiting'; code: number; why: string; forMs: number }
  | { state: 'stopped'; code: number; why: string };

export interface ClientOptions {
  url: string;
  clientId: string;
  /** Called before each dial; `fresh`: the last one has expired. Default: no credentials. */
  credentials?: (fresh: boolean) => Promise<solowire.Credentials>;
  onStatus?: (status: Status) => void;
  onEvent?: (topic: string, data: unknown) => void;
  /** Longest wait before the first retry, and before any, in ms. Default: 500 and 30 000. */
  firstBackoffMs?: number;
  longestBackoffMs?: number;
  /** How long to wait for a connection and for a welcome, in ms. Default: the specification's. */
  welcomeTimeoutMs?: number;
  /** A number from 0 to 1. Default: Math.random. */
  random?: () => number;
}

/** After so many ends of one kind in a row the client stops (SW-CLIENT-10, 15, 16, 17). */
const STOP_AT = { backoff: Infinity, capped: 3, 'fresh-credential': 2, 'new-instance': 2, never: 1 };

/** What belongs to one session and ends with it (SW-CLIENT-22). */
interface Session {
  since: number;
  limits: typeof defaultTimings;
  pending: Map<string, { resolve: (result: unknown) => void; reject: (error: Error) => void }>;
  /** When the last messages were sent. */
  sent: number[];
}

/** FIN, RST, a failed dial (RFC 6455 §7.1.5). */
const NO_CLOSE = 1006;

export class SolowireClient {
  readonly #options: ClientOptions;
  #socket: WebSocket | null = null; // the current dial or connection; no other one counts (SW-CLIENT-3)
  #dial = 0;
  #timer: ReturnType<typeof setTimeout> | undefined; // for the next dial, the welcome, or the next life (SW-CLIENT-1)
  #session: Session | null = null;
  #instanceId = newInstanceId();
  #attempt = 0;
  #retries = 0;
  #row: { rule: solowire.Reconnect; length: number } = { rule: 'backoff', length: 0 };
  #requests = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Dials, and stays connected until it is told to stop. Also what "try again" calls after a stop. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#row.length = 0;
    void this.#connect(false);
  }

  /** Ends the session and stops (SW-CLIENT-11). */
  close(): void {
    const socket = this.#socket;
    this.#release();
    socket?.close(CloseCode.normal);
    this.#options.onStatus?.({ state: 'stopped', code: CloseCode.normal, why: 'closed by the user' });
  }

  /** Calls the application. Rejects if offline, beyond a limit, refused, or when the session ends first. */
  request(method: string, params?: unknown): Promise<unknown> {
    const session = this.#session;
    if (!session) return Promise.reject(new Error('offline'));
    const id = String(++this.#requests); // never the id of an unanswered one (SW-CLIENT-23)
    const { maxPendingRequests, maxMessageBytes, messagesWindowMs, intervalMs, messagesMax } = session.limits;
    const message: solowire.ClientMessage = { type: 'request', id, method, params };
    const forAcks = Math.ceil(messagesWindowMs / intervalMs) + 1;
    const beyond = // (SW-CLIENT-24)
      session.pending.size >= maxPendingRequests ||
      new TextEncoder().encode(JSON.stringify(message)).length > maxMessageBytes ||
      session.sent.filter((at) => at > performance.now() - messagesWindowMs).length >= messagesMax - forAcks;
    if (beyond) return Promise.reject(new Error('beyond a limit of the server'));
    return new Promise((resolve, reject) => {
      session.pending.set(id, { resolve, reject });
      this.#send(message);
    });
  }

  async #connect(fresh: boolean): Promise<void> {
    const dial = ++this.#dial;
    const { url, clientId, credentials, welcomeTimeoutMs = defaultTimings.welcomeTimeoutMs } = this.#options;
    this.#options.onStatus?.({ state: 'connecting' });
    this.#within(welcomeTimeoutMs, () => this.#giveUp()); // SW-CLIENT-18
    const shown = await credentials?.(fresh).catch(() => null);
    if (dial !== this.#dial) return;
    if (shown === null) return this.#ended(NO_CLOSE);
    const socket = new WebSocket(url, [protocol.subprotocol]);
    this.#socket = socket;
    socket.onopen = () => {
      if (socket !== this.#socket) return socket.close(CloseCode.normal); // a late success (SW-CLIENT-2)
      this.#within(welcomeTimeoutMs, () => this.#giveUp());
      const hello = { clientId, instanceId: this.#instanceId, attempt: ++this.#attempt };
      const proof = shown ? { credentials: shown } : {};
      this.#send({ type: 'hello', version: protocol.version, ...hello, ...proof }); // SW-CLIENT-4
    };
    socket.onmessage = ({ data }) => socket === this.#socket && this.#received(String(data));
    socket.onclose = ({ code }) => socket === this.#socket && this.#ended(code); // a browser answers Close itself
    socket.onerror = () => socket === this.#socket && this.#ended(NO_CLOSE);
  }

  #received(text: string): void {
    let message: solowire.ServerMessage | undefined;
    try {
      message = JSON.parse(text);
    } catch {} // ignored, as all that is not known (SW-CLIENT-21)
    const session = this.#session;
    if (session) this.#within(session.limits.deadAfterMs, () => this.#giveUp()); // SW-CLIENT-19
    if (message?.type === 'welcome') {
      const limits = { ...defaultTimings, ...announcedParameters(message) };
      this.#session = { since: performance.now(), limits, pending: new Map(), sent: [] };
      this.#within(limits.deadAfterMs, () => this.#giveUp());
      this.#options.onStatus?.({ state: 'online', welcome: message });
    } else if (message?.type === 'heartbeat') {
      this.#send({ type: 'heartbeatAck', n: message.n }); // SW-CLIENT-6
    } else if (message?.type === 'response') {
      const call = session?.pending.get(message.id);
      session?.pending.delete(message.id);
      if (message.error) call?.reject(new Error(message.error.code));
      else call?.resolve(message.result);
    } else if (message?.type === 'event') {
      this.#options.onEvent?.(message.topic, message.data);
    } else if (message?.type === 'bye') {
      this.#ended(message.code, message.retryAfterMs); // the truth, whatever follows (SW-CLIENT-9)
    }
  }

  /** The connection is over; decides what to do next. */
  #ended(code: number, retryAfterMs = 0): void {
    const session = this.#session;
    this.#release();
    if (session && performance.now() - session.since >= session.limits.deadAfterMs) {
      this.#retries = 0; // a session that lasted, and nothing less (SW-CLIENT-14)
      this.#row.length = 0;
    }
    const rule = reconnectRule(code);
    this.#row = { rule, length: rule === this.#row.rule ? this.#row.length + 1 : 1 };
    const why = closeCodes[code]?.name ?? (code === NO_CLOSE ? 'connection lost' : `code ${code}`);
    const stops = this.#row.length >= STOP_AT[rule];
    if (stops) this.#options.onStatus?.({ state: 'stopped', code, why });
    if (stops) return;
    if (rule === 'new-instance') {
      this.#instanceId = newInstanceId();
      this.#attempt = 0;
    }
    const { firstBackoffMs = 500, longestBackoffMs = 30_000, random = Math.random } = this.#options;
    const cap = Math.min(longestBackoffMs, firstBackoffMs * 2 ** this.#retries++);
    const forMs = retryAfterMs + (rule === 'capped' ? longestBackoffMs : random() * cap); // SW-CLIENT-12, 13
    this.#within(forMs, () => void this.#connect(rule === 'fresh-credential'));
    this.#options.onStatus?.({ state: 'waiting', code, why, forMs });
  }

  /** Nothing was heard: closes, does not wait for the end, and goes on (SW-CLIENT-18, 19). */
  #giveUp(): void {
    const socket = this.#socket;
    this.#ended(CloseCode.heartbeatTimeout);
    socket?.close(CloseCode.heartbeatTimeout);
  }

  /** Lets go of the connection and of all that belonged to it: it sends nothing more (SW-CLIENT-7, 22). */
  #release(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dial++;
    this.#socket = null;
    for (const { reject } of this.#session?.pending.values() ?? []) reject(new Error('the session ended'));
    this.#session = null;
  }

  #send(message: solowire.ClientMessage): void {
    const { sent, limits } = this.#session ?? {};
    sent?.push(performance.now());
    if (sent && limits && sent.length > limits.messagesMax) sent.shift();
    this.#socket?.send(JSON.stringify(message));
  }

  #within(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}

/** 128 random bits, never stored (SW-CLIENT-5). */
const newInstanceId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

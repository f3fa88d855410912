import { CloseCode, defaultTimings, protocol } from '/spec/generated/protocol.js';
import { reconnectRule } from '/spec/reconnect-rule.js';

/** Backoff with full jitter, in ms: of at most `BASE_MS`, doubled with each dial, up to `CAP_MS`. */
const BASE_MS = 500;
const CAP_MS = 15_000;
/** So many ends of one kind in a row are the last. */
const LAST_CAPPED = 3;

/**
 * A Solowire client for browsers, without credentials. It tells its listener what happens: `onWelcome(welcome)`,
 * `onEvent(topic, data)`, `onWaiting(reason, ms)` before it dials again, `onStopped(reason)` when it does not.
 */
export class SolowireClient {
  #url;
  #clientId;
  #listener;
  #instanceId = newInstanceId();
  #attempt = 0;
  /** The one connection whose messages and end count; null while there is none. */
  #socket = null;
  #timer = 0;
  #welcomedAt = null;
  #deadAfterMs = defaultTimings.deadAfterMs;
  #dials = 0;
  #cappedInARow = 0;
  #hasNewInstance = false;
  #requests = 0;

  constructor(url, clientId, listener) {
    this.#url = url;
    this.#clientId = clientId;
    this.#listener = listener;
  }

  /** Dials now; call it again to come back after `onStopped`. */
  connect() {
    clearTimeout(this.#timer);
    this.#leave();
    const socket = new WebSocket(this.#url, protocol.subprotocol);
    this.#socket = socket;
    this.#attempt += 1;
    socket.onopen = () => {
      // A late success of a dial that was given up is closed unused.
      if (socket !== this.#socket) return socket.close(CloseCode.normal);
      this.#send({
        type: 'hello',
        version: protocol.version,
        clientId: this.#clientId,
        instanceId: this.#instanceId,
        attempt: this.#attempt,
      });
    };
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#receive(JSON.parse(data));
    };
    socket.onclose = ({ code, reason }) => {
      if (socket === this.#socket) this.#ended(code, reason || 'the network was lost');
    };
    this.#expect(defaultTimings.welcomeTimeoutMs);
  }

  /** Calls a method of the game; whether it answers does not matter to anybody here. */
  request(method, params) {
    if (this.#welcomedAt === null) return;
    this.#requests += 1;
    this.#send({ type: 'request', id: String(this.#requests), method, params });
  }

  #receive(message) {
    if (this.#welcomedAt !== null) this.#expect(this.#deadAfterMs);
    switch (message.type) {
      case 'welcome':
        this.#welcomedAt = performance.now();
        this.#deadAfterMs = message.heartbeat.deadAfterMs;
        this.#expect(this.#deadAfterMs);
        this.#listener.onWelcome(message);
        break;
      case 'heartbeat':
        this.#send({ type: 'heartbeatAck', n: message.n });
        break;
      case 'event':
        this.#listener.onEvent(message.topic, message.data);
        break;
      case 'bye':
        // From here on its code is the truth; the browser answers the Close that follows.
        this.#ended(message.code, message.reason, message.retryAfterMs);
        break;
    }
  }

  /** Gives the connection up if nothing comes for `ms`. */
  #expect(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#socket.close(CloseCode.heartbeatTimeout);
      this.#ended(CloseCode.heartbeatTimeout, 'nothing was heard');
    }, ms);
  }

  #ended(code, reason, retryAfterMs = 0) {
    clearTimeout(this.#timer);
    if (this.#welcomedAt !== null) {
      this.#hasNewInstance = false;
      if (performance.now() - this.#welcomedAt >= this.#deadAfterMs) this.#dials = 0;
    }
    this.#socket = null;
    this.#welcomedAt = null;
    const rule = reconnectRule(code);
    this.#cappedInARow = rule === 'capped' ? this.#cappedInARow + 1 : 0;
    const isNewInstance = rule === 'new-instance' && !this.#hasNewInstance;
    if (isNewInstance) {
      this.#hasNewInstance = true;
      this.#instanceId = newInstanceId();
      this.#attempt = 0;
    }
    // There is no fresh credential to be had here.
    const goesOn =
      rule === 'backoff' || isNewInstance || (rule === 'capped' && this.#cappedInARow < LAST_CAPPED);
    if (!goesOn) return this.#listener.onStopped(reason);
    const longest = Math.min(CAP_MS, BASE_MS * 2 ** this.#dials);
    const wait = Math.max(retryAfterMs, rule === 'capped' ? CAP_MS : Math.random() * longest);
    this.#dials += 1;
    this.#timer = setTimeout(() => this.connect(), wait);
    this.#listener.onWaiting(reason, wait);
  }

  #leave() {
    const socket = this.#socket;
    this.#socket = null;
    this.#welcomedAt = null;
    socket?.close(CloseCode.normal);
  }

  #send(message) {
    this.#socket.send(JSON.stringify(message));
  }
}

/** 128 random bits, never stored. */
function newInstanceId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

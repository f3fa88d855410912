// Generated from spec/asyncapi.yaml by `npm run spec:generate`; edit that.

/** Any message. */
export type Message =
  | Hello
  | Welcome
  | Heartbeat
  | HeartbeatAck
  | Request
  | Response
  | Event
  | ErrorMessage
  | Bye;

/** What a client sends. */
export type ClientMessage =
  | Hello
  | Heartbeat
  | HeartbeatAck
  | Request;

/** What a server sends. */
export type ServerMessage =
  | Welcome
  | Heartbeat
  | HeartbeatAck
  | Response
  | Event
  | ErrorMessage
  | Bye;

/** What each method takes. */
export interface MethodParams {
  'test.echo': TestEchoParams;
  'test.sleep': TestSleepParams;
  'test.put': TestPutParams;
  'test.get': TestGetParams;
  'test.push': TestPushParams;
  'test.subscribe': TestSubscribeParams;
  'test.fail': TestFailParams;
  'test.watch': TestWatchParams;
  'test.kick': TestKickParams;
  'test.expire': TestExpireParams;
  'observe': ObserveParams;
}

/** What each method returns. */
export interface MethodResult {
  'test.echo': TestEchoResult;
  'test.sleep': TestSleepResult;
  'test.put': TestPutResult;
  'test.get': TestGetResult;
  'test.push': TestPushResult;
  'test.subscribe': TestSubscribeResult;
  'test.fail': TestFailResult;
  'test.watch': TestWatchResult;
  'test.kick': TestKickResult;
  'test.expire': TestExpireResult;
  'observe': ObserveResult;
}

/** What each topic carries. */
export interface TopicData {
  'test.pushed': TestPushedData;
  'test.tick': TestTickData;
  'test.presence': TestPresenceData;
}

/**
 * Who the client is; bound to verified credentials and compared byte by byte.
 */
export type ClientId = string;
/**
 * 128 random bits in hexadecimal, made at each start of a process or page and never stored.
 */
export type InstanceId = string;
/**
 * Names one session for logs and support. Unguessable, and yet a key to nothing.
 */
export type SessionId = string;
/**
 * Fencing token: strictly increasing per identity with each welcome, also across restarts and nodes. The maximum is the largest integer that every JSON reader keeps exactly.
 */
export type Epoch = number;
/**
 * A profile that the server offers, such as `testing.echo` or `observe`. `core` is always there and need not be named.
 */
export type Capability = string;
/**
 * Chosen by the sender of a heartbeat, returned in its acknowledgement.
 */
export type Counter = number;
/**
 * Chosen by the client; free again when its response has arrived.
 */
export type RequestId = string;

/**
 * The first message of a client, and nothing else before the welcome.
 */
export interface Hello {
  type: 'hello';
  /**
   * The highest protocol version that the client speaks; the session speaks the lower one of both.
   */
  version: number;
  clientId: ClientId;
  instanceId: InstanceId;
  /**
   * 1, 2, 3… for each dial of this instance.
   */
  attempt: number;
  credentials?: Credentials;
  heartbeat?: HeartbeatWish;
  ext?: Extensions;
}
/**
 * Proof that the client may use its clientId, unless the upgrade already gave one (cookie, header, certificate).
 */
export interface Credentials {
  /**
   * How to read the token; the server documents which schemes it knows.
   */
  scheme: string;
  /**
   * The secret. Never logged.
   */
  token: string;
  ext?: Extensions;
}
/**
 * The one place for fields outside this version of the protocol.
 */
export interface Extensions {
  [k: string]: unknown;
}
/**
 * The client's wish; clamped into the server's range, never refused, whatever whole number it is (SW-HEARTBEAT-3).
 */
export interface HeartbeatWish {
  /**
   * Wished time between two heartbeats of the server, in ms.
   */
  intervalMs: number;
  ext?: Extensions;
}
/**
 * The session is effective from here.
 */
export interface Welcome {
  type: 'welcome';
  /**
   * The version that this session speaks.
   */
  version: number;
  sessionId: SessionId;
  epoch: Epoch;
  heartbeat: HeartbeatTerms;
  limits: Limits;
  /**
   * The session that this one took over; null if the slot was empty.
   */
  tookOver: null | TookOver;
  /**
   * Optional profiles that this session may use.
   *
   * @maxItems 64
   */
  capabilities: Capability[];
  ext?: Extensions;
}
/**
 * The heartbeat that this session will have.
 */
export interface HeartbeatTerms {
  /**
   * The server sends a heartbeat every intervalMs, whatever else flows, in ms.
   */
  intervalMs: number;
  /**
   * Silence after which either peer counts as dead, in ms.
   */
  deadAfterMs: number;
  ext?: Extensions;
}
/**
 * What the server promises and enforces in this session. A parameter that is left out has the default of the parameter table.
 */
export interface Limits {
  /**
   * Largest message the server takes, in bytes after inflation.
   */
  maxMessageBytes: number;
  /**
   * Bytes that the server keeps for a slow reader before it closes with slow-consumer.
   */
  maxQueueBytes?: number;
  /**
   * Requests of one session that may be unanswered at once.
   */
  maxPendingRequests?: number;
  /**
   * Sockets of one source that may be open without a welcome.
   */
  maxPendingSockets?: number;
  messages?: RateLimit;
  takeovers: RateLimit;
  /**
   * From the upgrade to the hello, in ms.
   */
  helloTimeoutMs?: number;
  /**
   * From a hello to its answer, in ms.
   */
  welcomeTimeoutMs?: number;
  /**
   * From a hello to its welcome when an old session must be fenced, in ms.
   */
  takeoverTimeoutMs?: number;
  /**
   * From a heartbeat to its acknowledgement, in ms.
   */
  ackTimeoutMs?: number;
  /**
   * From the Close of the server to the end of TCP, in ms.
   */
  closeTimeoutMs?: number;
  /**
   * From a FIN or RST to the release of the session, in ms.
   */
  dropDetectMs?: number;
  /**
   * From the start of a drain to the end of the last connection, in ms.
   */
  drainMs?: number;
  /**
   * Whatever happened before, an identity is welcomed within this time, in ms.
   */
  reconnectWithinMs?: number;
  /**
   * Longest delay that a teardown may cause to another identity, in ms.
   */
  bystanderMaxMs?: number;
  ext?: Extensions;
}
/**
 * At most max in any windowMs, which slides (SW-LIMIT-7).
 */
export interface RateLimit {
  max: number;
  /**
   * In ms.
   */
  windowMs: number;
  ext?: Extensions;
}
/**
 * The session that this hello, or one that it superseded, has fenced.
 */
export interface TookOver {
  sessionId: SessionId;
  epoch: Epoch;
  /**
   * Whether the fenced session had the instanceId of this hello.
   */
  sameInstance: boolean;
  ext?: Extensions;
}
/**
 * A probe. The server sends one every intervalMs, whatever else flows; the client may probe at any time.
 */
export interface Heartbeat {
  type: 'heartbeat';
  n: Counter;
  ext?: Extensions;
}
/**
 * The answer to one heartbeat. One with an n that is not outstanding is ignored, and is no sign of life.
 */
export interface HeartbeatAck {
  type: 'heartbeatAck';
  n: Counter;
  ext?: Extensions;
}
/**
 * A call of the application; one response answers.
 */
export interface Request {
  type: 'request';
  id: RequestId;
  /**
   * What to call.
   */
  method: string;
  /**
   * Any JSON value; what it may be is the method's matter.
   */
  params?: unknown;
  ext?: Extensions;
}
/**
 * The answer to one request; it has either result or error.
 */
export interface Response {
  type: 'response';
  id: RequestId;
  /**
   * Any JSON value.
   */
  result?: unknown;
  error?: ResponseError;
  ext?: Extensions;
}
export interface ResponseError {
  /**
   * For programs. The server's own: `unknown-method`, `duplicate-id`, `invalid-params`, `forbidden`, `too-many-requests`, `internal`; applications add theirs.
   */
  code: string;
  /**
   * For people. Holds no stack trace and no identifier of another client.
   */
  message: string;
  ext?: Extensions;
}
/**
 * A push of the application; nothing answers.
 */
export interface Event {
  type: 'event';
  /**
   * What it is about.
   */
  topic: string;
  /**
   * Any JSON value.
   */
  data: unknown;
  ext?: Extensions;
}
/**
 * One message was not understood; the session lives on.
 */
export interface ErrorMessage {
  type: 'error';
  /**
   * For programs.
   */
  code: 'unknown-type';
  /**
   * For people.
   */
  message: string;
  /**
   * The type that was not understood, cut to 64 characters.
   */
  ref?: string;
  ext?: Extensions;
}
/**
 * Why the server is about to close; comes before its Close exactly if the code is 4000 to 4999. From here on this code is the truth, whatever end follows.
 */
export interface Bye {
  type: 'bye';
  /**
   * The code of the Close that follows.
   */
  code: number;
  /**
   * For people. The name of the close code is a good one.
   */
  reason: string;
  /**
   * Lower bound of the client's wait before it dials again, in ms.
   */
  retryAfterMs?: number;
  ext?: Extensions;
}
export interface TestEchoParams {
  value: unknown;
  /**
   * Adds `pad`, a string of this many characters, to the result.
   */
  padBytes?: number;
}
export interface TestEchoResult {
  value: unknown;
  pad?: string;
}
export interface TestSleepParams {
  ms: number;
}
export interface TestSleepResult {
  sleptMs: number;
}
export interface TestPutParams {
  key: string;
  value: unknown;
  afterMs?: number;
}
export interface TestPutResult {
  /**
   * The epoch of the session that stored.
   */
  epoch: number;
}
export interface TestGetParams {
  key: string;
}
export interface TestGetResult {
  value: unknown;
  /**
   * The epoch of the session that stored it; 0 if nobody did, and then value is null.
   */
  epoch: number;
}
export interface TestPushParams {
  /**
   * Whom; itself if left out.
   */
  clientId?: string;
  data: unknown;
  /**
   * How many; 1 if left out.
   */
  count?: number;
  /**
   * Adds `pad` of this many characters to each.
   */
  padBytes?: number;
  /**
   * Waits first; the target is looked up afterwards, and the push happens even if the caller has been fenced.
   */
  afterMs?: number;
}
export interface TestPushResult {
  /**
   * How many were handed to a session; 0 if the identity is offline.
   */
  delivered: number;
}
export interface TestPushedData {
  /**
   * Position in this push, from 0.
   */
  i: number;
  data: unknown;
  pad?: string;
}
export interface TestSubscribeParams {
  intervalMs: number;
}
export interface TestSubscribeResult {
  subscription: string;
}
export interface TestTickData {
  subscription: string;
  i: number;
  /**
   * The epoch of the session that subscribed.
   */
  epoch: number;
}
export interface TestFailParams {
  /**
   * `handler`: while this request is handled, so that its response is an error `internal`. `async`: after the response, outside of any message of this session (a timer, say), so that the session ends with 1011. `end`: after the response, nothing; later, in a step of the teardown of this session, whose other steps must still run.
   */
  where: 'handler' | 'async' | 'end';
}
export interface TestFailResult {}
export interface TestWatchParams {
  clientId: string;
}
export interface TestWatchResult {
  online: boolean;
  /**
   * Of the session in the slot; 0 if offline.
   */
  epoch: number;
}
export interface TestPresenceData {
  clientId: string;
  online: boolean;
  epoch: number;
  /**
   * null when online; else the name of the close code that the server gave, `client-close` for a Close of the client, `transport-lost` for a FIN or RST without one.
   */
  cause: string | null;
}
export interface TestKickParams {
  clientId: string;
  /**
   * Only this session; if a newer one is in the slot, nothing happens. Without it whoever is in the slot when the request is processed.
   */
  epoch?: number;
}
export interface TestKickResult {
  kicked: boolean;
}
export interface TestExpireParams {}
export interface TestExpireResult {}
export interface ObserveParams {
  /**
   * Only the ended sessions of this identity.
   */
  clientId?: string;
}
export interface ObserveResult {
  /**
   * Open TCP connections, those without hello included.
   */
  sockets: number;
  /**
   * Slots that are taken.
   */
  sessions: number;
  /**
   * Fenced sessions whose transport has not ended.
   */
  closing: number;
  /**
   * Deadlines that wait.
   */
  timers: number;
  /**
   * Bytes that wait for slow readers.
   */
  queuedBytes: number;
  /**
   * Requests being handled.
   */
  handlers: number;
  /**
   * The sessions that ended last, newest first; at least 100 are kept.
   *
   * @maxItems 1000
   */
  ended: {
    clientId: string;
    sessionId: string;
    epoch: number;
    /**
     * As in test.presence.
     */
    cause: string;
    /**
     * The code of the Close that the server sent, null if it sent none.
     */
    code: number | null;
    /**
     * From welcome to fence, in ms.
     */
    durationMs: number;
    /**
     * From fence to the end of the transport, in ms.
     */
    teardownMs: number;
  }[];
}

import {
  type ClientMessage,
  type CloseCodeName,
  type Hello,
  protocol,
  type ServerMessage,
} from '@solowire/spec';
import type { Admission, Candidate } from '../admission/admission.js';
import type { Fenced, Owner, Refusal, Slots } from '../admission/registry.js';
import type { Verifications } from '../admission/verifications.js';
import { Calls } from '../application/calls.js';
import type { Caller, Dispatcher } from '../application/dispatcher.js';
import type { Metrics, TeardownStage } from '../application/metrics.js';
import type { EndedConnection } from '../application/observe.js';
import type { Presence } from '../application/presence.js';
import type { WelcomeWriter } from '../application/welcome.js';
import type { Grant } from '../authenticate/authenticate.js';
import type { Codec } from '../codec.js';
import { guarded } from '../guarded.js';
import type { Limits } from '../limits.js';
import { describe, type Log } from '../log.js';
import type { ParameterValues } from '../options.js';
import { SlidingCount } from '../sliding-count.js';
import type { Clock } from '../time/clock.js';
import type { Timer, Timers } from '../time/timers.js';
import type { FrameFault } from '../transport/receiver.js';
import type { Transport, TransportFactory, TransportListener } from '../transport/transport.js';
import type { Upgrade } from '../transport/upgrade.js';
import type { ChooseEnd, End, EndDetail } from './end.js';
import { type HeartbeatPolicy, Pulse, type PulseOwner, type Sign } from './heartbeat.js';
import type { LifeCycleEvent, LifeCycleMachine, Phase } from './life-cycle.js';
import type { Outbox, OutboxFactory } from './outbox.js';
import { ApplicationSession, type Session, type SessionConnection } from './session.js';
import type { Teardown, TeardownTarget } from './teardown.js';

/** What the connections of a server need of it: the parts that they act through, and whom they tell. */
export interface ConnectionMeans {
  readonly parameters: ParameterValues;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly codec: Codec;
  readonly lifeCycle: LifeCycleMachine;
  readonly heartbeat: HeartbeatPolicy;
  readonly teardown: Teardown;
  readonly chooseEnd: ChooseEnd;
  readonly admission: Admission;
  readonly dispatcher: Dispatcher;
  readonly registry: Pick<Slots<Candidate>, 'release'>;
  readonly presence: Pick<Presence, 'online' | 'offline'>;
  readonly verifications: Pick<Verifications, 'begin'>;
  readonly limits: Pick<Limits, 'message'>;
  readonly metrics: Omit<Metrics, 'registry'>;
  readonly log: Log;
  readonly createTransport: TransportFactory;
  readonly createOutbox: OutboxFactory;
  readonly createSessionId: () => string;
  readonly createWelcome: WelcomeWriter;
  /** The number of the next hello. */
  nextArrival(): number;
  /** These run the application's hooks, which may throw or reject. */
  onSessionStart(session: Session): unknown;
  onSessionEnd(session: Session, end: End): unknown;
  /** Handlers of a fenced session still run; the next session of the identity waits for them. */
  onUnsettled(clientId: string, settled: Promise<unknown>): void;
  /** The transport of a connection has ended. */
  onEnded(connection: Connection): void;
}

/** A peer that leaves more than this unread and does not answer our Close is taken for one that does not read. */
const UNREAD_MAX_BYTES = 16_384;

/**
 * One WebSocket and the session that it may become. What happens is decided by the life cycle, how it ends by the
 * teardown; here is what they act on.
 */
export class Connection
  implements
    Candidate,
    Caller,
    SessionConnection,
    TeardownTarget,
    TransportListener,
    PulseOwner,
    EndedConnection
{
  phase: Phase = 'upgraded';
  clientId = '';
  sessionId = '';
  instanceId = '';
  attempt = 0;
  arrival = 0;
  credential: string | undefined = undefined;
  /** 0 before the welcome. */
  epoch = 0;
  /** The application's side; null until the welcome is sent. */
  application: ApplicationSession | null = null;
  readonly calls = new Calls();
  /** How the connection is being ended; null before its fence. */
  ending: End | null = null;
  /** The code of the Close that was sent; null if none was, or it had no code. */
  closeCode: number | null = null;
  /** Monotonic times, in ms. */
  welcomedAt = 0;
  fencedAt = 0;
  readonly loopback: boolean;

  private readonly means: ConnectionMeans;
  private readonly transport: Transport;
  private readonly outbox: Outbox;
  private messages = new SlidingCount();
  /** Needed for the hello alone. */
  private upgrade: Upgrade | null;
  private pulse: Pulse | null = null;
  /** The deadline of the phase: hello, welcome or Close. */
  private deadline: Timer;
  private peerHasRead = false;
  /** Gives back the place among those without a welcome; the end of TCP does so as well. */
  private readonly leave: () => void;
  /** Gives back what is counted up to the fence. */
  private atFence: (() => void) | null = null;

  constructor(means: ConnectionMeans, upgrade: Upgrade) {
    const { maxQueueBytes, maxMessageBytes } = means.parameters;
    this.means = means;
    this.upgrade = upgrade;
    this.leave = upgrade.leave;
    this.loopback = upgrade.loopback;
    this.transport = means.createTransport(upgrade.socket, upgrade.head, this, {
      reset: upgrade.reset,
      maxMessageBytes,
    });
    this.outbox = means.createOutbox(this.transport, maxQueueBytes, () => this.happen('slowConsumer'));
    this.deadline = this.startDeadline('helloTimeoutMs');
  }

  get effective(): boolean {
    return this.phase === 'effective';
  }

  /**
   * The application's side, once it is there.
   * @throws Error before the welcome is sent
   */
  get session(): ApplicationSession {
    if (this.application === null) throw new Error('the connection has no session yet');
    return this.application;
  }

  /** Whether a hello waits for its decision. */
  get claiming(): boolean {
    return this.phase === 'claiming';
  }

  /** Bytes that wait for a slow reader. */
  get queuedBytes(): number {
    return this.outbox.bytes;
  }

  get sentBytes(): number {
    return this.transport.sentBytes;
  }

  /** Ends the connection, if that is what `event` does in its phase; whether it did. */
  happen(event: LifeCycleEvent, choice?: CloseCodeName, detail?: EndDetail): boolean {
    const step = this.means.lifeCycle.step(this.phase, event, choice);
    if (step === null || step.cause === null) return false;
    this.means.teardown(this, this.means.chooseEnd(step.cause, detail));
    this.reached('told');
    return true;
  }

  /** Something outside a message has failed: the session ends whole, with 1011 (SW-TEARDOWN-12). */
  fail(error: unknown): void {
    this.log('session-failed', { error: describe(error) });
    this.happen('failure');
  }

  // ── admission ──

  refuse({ name, retryAfterMs }: Refusal): void {
    const event = name === 'session-taken-over' || name === 'session-redialled' ? 'superseded' : 'refused';
    this.happen(event, name, retryAfterMs === undefined ? {} : { retryAfterMs });
  }

  countBy(credential: string, release: () => void): void {
    this.credential = credential;
    if (this.ending === null) this.atFence = release;
    else release();
  }

  /** Another session owns the slot now. */
  takenOver(by: Owner): void {
    const choice = by.instanceId === this.instanceId ? 'session-redialled' : 'session-taken-over';
    this.happen(this.claiming ? 'superseded' : 'takenOver', choice);
  }

  welcome(hello: Hello, grant: Grant, epoch: number, fenced: Fenced | null): void {
    const { means } = this;
    const step = means.lifeCycle.step(this.phase, 'claimed');
    if (step === null) return;
    const { intervalMs, deadAfterMs } = means.parameters;
    const heartbeat = means.heartbeat.terms({ intervalMs, deadAfterMs }, hello.heartbeat?.intervalMs);
    const session = new ApplicationSession(this, means.timers, grant.operator ?? false);
    this.deadline.cancel();
    this.leave();
    this.phase = step.next;
    this.epoch = epoch;
    this.welcomedAt = means.clock.now();
    try {
      const version = Math.min(hello.version, protocol.version);
      this.send(means.createWelcome({ session, version, heartbeat, fenced }));
      // A client that has read nothing so far can be too slow for its own welcome.
      if (!this.effective) return;
      this.application = session;
      this.pulse = new Pulse(this, heartbeat, means.clock, means.timers);
      if (grant.expiresAt !== undefined) session.expireAfter(grant.expiresAt - means.clock.wallNow());
      means.metrics.started(fenced !== null);
      guarded(
        () => means.onSessionStart(session),
        (error) => this.fail(error),
      );
      if (grant.revoked) session.expireOn(grant.revoked);
      if (this.effective) means.presence.online(this.clientId, epoch);
    } catch (error) {
      this.fail(error);
    }
  }

  // ── what arrives ──

  onText(text: string): void {
    try {
      // What is said before the welcome is one hello, or a violation.
      const counts = this.effective || this.phase === 'closing';
      if (!counts || this.isWithinRate()) this.read(text);
    } catch (error) {
      this.fail(error);
    }
  }

  onBinary(): void {
    this.happen('binaryMessage');
  }

  onFault(fault: FrameFault): void {
    this.happen(fault);
  }

  onSign(sign: Sign): void {
    if ((sign === 'ping' || sign === 'pong') && !this.isWithinRate()) return;
    if (this.pulse !== null && this.means.heartbeat.isLife(sign)) this.pulse.life();
  }

  onClose(code: number | null): void {
    if (this.happen('peerClose', undefined, { peerCode: code })) return;
    // The answer to our own Close: both are through, and the server ends TCP first (RFC 6455 §7.1.1).
    if (!this.peerHasRead) this.reached('answered');
    this.peerHasRead = true;
    this.transport.end();
  }

  onFin(): void {
    this.happen('halfClose');
  }

  onDrain(): void {
    this.outbox.drained();
  }

  onGone(): void {
    this.happen('transportEnd');
    this.phase = 'ended';
    this.deadline.cancel();
    this.reached('ended');
    if (this.ending !== null) this.means.metrics.ended(this.ending.cause);
    this.means.onEnded(this);
  }

  onSilence(): void {
    this.happen('deadline');
  }

  /** Counts what costs as much as a message; beyond the limit, the connection ends (SW-LIMIT-3, SW-LIMIT-9). */
  private isWithinRate(): boolean {
    const retryAfterMs = this.means.limits.message(this.messages);
    if (retryAfterMs === null) return true;
    if (this.phase === 'closing') {
      // It goes on as if it had not been told.
      this.transport.abort('reset');
    } else {
      this.messages = new SlidingCount();
      this.happen('rateExceeded', undefined, { retryAfterMs });
    }
    return false;
  }

  private read(text: string): void {
    const incoming = this.means.codec.read(text);
    const verdict = this.means.lifeCycle.judge(this.phase, incoming);
    if (verdict === 'violation') {
      this.happen('violation');
    } else if (verdict === 'accept' && incoming.class === 'message') {
      this.accept(incoming.message);
    } else if (verdict === 'unknown' && incoming.class === 'unknown') {
      this.onSign('unknown-type');
      const { ref } = incoming;
      this.send({
        type: 'error',
        code: 'unknown-type',
        message: 'This server knows no message of this type.',
        ref,
      });
    }
  }

  private accept(message: ClientMessage): void {
    switch (message.type) {
      case 'hello':
        this.onHello(message);
        break;
      case 'heartbeat':
        this.onSign('message');
        this.means.heartbeat.acknowledge(this, message.n);
        break;
      case 'heartbeatAck':
        this.onSign(this.pulse?.acknowledged(message.n) ? 'message' : 'stale-ack');
        break;
      case 'request':
        this.onSign('message');
        this.means.dispatcher.dispatch(this, message);
        break;
    }
  }

  private onHello(hello: Hello): void {
    const { means, upgrade } = this;
    const step = means.lifeCycle.step(this.phase, 'hello');
    if (step === null || upgrade === null) return;
    const decided = means.verifications.begin(upgrade.source, hello.clientId);
    if (decided === null) {
      this.happen('overloaded');
      return;
    }
    this.phase = step.next;
    this.clientId = hello.clientId;
    this.instanceId = hello.instanceId;
    this.attempt = hello.attempt;
    this.arrival = means.nextArrival();
    this.sessionId = means.createSessionId();
    this.upgrade = null;
    this.deadline.cancel();
    this.deadline = this.startDeadline('welcomeTimeoutMs');
    const { headers, certificate, address } = upgrade;
    const proof = { clientId: hello.clientId, credentials: hello.credentials, headers, certificate, address };
    // Counted on if the hello is given up meanwhile: the verification runs on, too.
    means.admission
      .admit(this, hello, proof)
      .catch((error) => this.fail(error))
      .finally(decided);
  }

  // ── what is sent ──

  /** Sends a message of an effective session; whether it is one. `urgent`: ahead of what waits for a slow reader. */
  send(message: ServerMessage, urgent = false): boolean {
    if (!this.effective) return false;
    this.outbox.send(this.means.codec.write(message), urgent);
    this.onSign('written');
    return true;
  }

  sendHeartbeat(n: number): void {
    this.send({ type: 'heartbeat', n }, true);
  }

  // ── teardown, in the order of its steps ──

  fence(end: End): void {
    const { means, clientId, epoch } = this;
    this.phase = 'closing';
    this.ending = end;
    this.fencedAt = means.clock.now();
    this.atFence?.();
    if (epoch === 0) return;
    guarded(
      () => means.registry.release(clientId, epoch),
      (error) => this.onStepError('fence', error),
    );
    means.presence.offline(clientId, epoch, end.cause);
  }

  stopTimers(): void {
    this.deadline.cancel();
    this.pulse?.stop();
    this.application?.stopTimers();
  }

  endSubscriptions(end: End): void {
    if (this.application === null) return;
    this.application.end(end);
    const { application } = this;
    guarded(
      () => this.means.onSessionEnd(application, end),
      (error) => this.onStepError('subscriptions', error),
    );
  }

  dropQueue(): void {
    this.outbox.drop();
  }

  cancelCalls(): void {
    if (this.calls.size > 0) this.means.onUnsettled(this.clientId, this.calls.cancel());
  }

  sendBye({ bye }: End): void {
    if (bye) this.transport.sendText(this.means.codec.write(bye));
  }

  sendClose({ close }: End): void {
    if (close === null) return;
    this.closeCode = close.code;
    this.transport.sendClose(close.code, close.reason);
  }

  endTransport({ cause }: End): void {
    this.deadline = this.startDeadline('closeTimeoutMs', () => this.abort());
    // Nothing of the peer is awaited any more.
    if (cause === 'client-close' || cause === 'transport-lost') this.transport.end();
  }

  onStepError(step: string, error: unknown): void {
    this.log('teardown-step-failed', { step, error: describe(error) });
  }

  /** Logs that something has failed here. */
  log(event: string, more: Readonly<Record<string, unknown>>): void {
    const { sessionId, clientId, epoch } = this;
    this.means.log({ level: 'error', event, sessionId, clientId, epoch, ...more });
  }

  private reached(stage: TeardownStage): void {
    if (this.ending !== null) this.means.metrics.reached(stage, this.means.clock.now() - this.fencedAt);
  }

  /** Ends TCP without waiting any longer. */
  abort(): void {
    const unreadBytes = this.pulse?.unreadBytes ?? this.sentBytes;
    const stuck = this.transport.pendingBytes > 0 || (!this.peerHasRead && unreadBytes > UNREAD_MAX_BYTES);
    this.transport.abort(stuck ? 'reset' : 'fin');
  }

  private startDeadline(
    name: 'helloTimeoutMs' | 'welcomeTimeoutMs' | 'closeTimeoutMs',
    fire: () => void = () => this.happen('deadline'),
  ): Timer {
    return this.means.timers.start(name, this.means.parameters[name], fire);
  }
}

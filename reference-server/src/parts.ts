import { type AdmissionFactory, createAdmission } from './admission/admission.js';
import { createEpochs, type EpochMeans, type EpochSource } from './admission/epochs.js';
import { createMemoryRegistry, type RegistryFactory } from './admission/registry.js';
import { createSessionId } from './admission/session-ids.js';
import { createDispatcher, type DispatcherFactory } from './application/dispatcher.js';
import { createPresence, type Presence } from './application/presence.js';
import { createWelcomeWriter, type WelcomeWriterFactory } from './application/welcome.js';
import { type Codec, type CodecOptions, createCodec } from './codec.js';
import { createLimits, type LimitsFactory } from './limits.js';
import { type ChooseEnd, chooseEnd } from './session/end.js';
import { type HeartbeatPolicy, heartbeatPolicy } from './session/heartbeat.js';
import { type LifeCycleMachine, specifiedLifeCycle } from './session/life-cycle.js';
import { createOutbox, type OutboxFactory } from './session/outbox.js';
import { createTeardown, type Teardown } from './session/teardown.js';
import { type Clock, systemClock } from './time/clock.js';
import { createTimers, type TimersFactory } from './time/timers.js';
import { createHandshake, type Handshake, type HandshakeOptions } from './transport/handshake.js';
import { createTransport, type TransportFactory } from './transport/transport.js';

/**
 * What a server is put together from. Each part has one reason to change and can be replaced alone: a test passes its
 * own clock, several nodes share another registry, a faulty variant spoils one part and keeps the rest.
 */
export interface Parts {
  /** Where time comes from. */
  readonly clock: Clock;
  /** All deadlines, by the name of the parameter that they keep. */
  readonly createTimers: TimersFactory;
  /** The opening handshake: origins, subprotocol. */
  readonly createHandshake: (options: HandshakeOptions) => Handshake;
  /** Frames to and from the socket, and the end of TCP. */
  readonly createTransport: TransportFactory;
  /** The queue in front of the transport. */
  readonly createOutbox: OutboxFactory;
  /** Between text and messages, with their classing. */
  readonly createCodec: (options: CodecOptions) => Codec;
  /** Which event leads where, and which message is permitted when. */
  readonly lifeCycle: LifeCycleMachine;
  /** What counts as life, the terms, the acknowledgement. */
  readonly heartbeat: HeartbeatPolicy;
  /** Hello to welcome: verification, order of arrival, claim. */
  readonly createAdmission: AdmissionFactory;
  /** The slots. */
  readonly createRegistry: RegistryFactory;
  /** The fencing tokens of the sessions. */
  readonly createEpochs: (means: EpochMeans) => EpochSource;
  readonly createSessionId: () => string;
  readonly createWelcomeWriter: WelcomeWriterFactory;
  /** Requests to handlers, and answers back. */
  readonly createDispatcher: DispatcherFactory;
  readonly createPresence: (onError: (error: unknown) => void) => Presence;
  /** What strangers and wild clients may do. */
  readonly createLimits: LimitsFactory;
  /** The steps that end a session. */
  readonly teardown: Teardown;
  /** Codes, reasons and byes. */
  readonly chooseEnd: ChooseEnd;
  /** How long one client should wait before it comes back after a drain, in ms. */
  readonly chooseRetryAfter: (drainMs: number) => number;
}

/** The parts of the reference server. */
export const defaultParts: Parts = {
  clock: systemClock,
  createTimers,
  createHandshake,
  createTransport,
  createOutbox,
  createCodec,
  lifeCycle: specifiedLifeCycle,
  heartbeat: heartbeatPolicy,
  createAdmission,
  createRegistry: createMemoryRegistry,
  createEpochs,
  createSessionId,
  createWelcomeWriter,
  createDispatcher,
  createPresence,
  createLimits,
  teardown: createTeardown(),
  chooseEnd,
  // Spread, so that the clients of a drained server do not come back in the same instant (SW-DRAIN-2).
  chooseRetryAfter: (drainMs) => Math.round(drainMs * (0.1 + 0.9 * Math.random())),
};

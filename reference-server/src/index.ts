/** The Solowire reference server: to run, to embed, and to take apart. */
export * from './admission/admission.js';
export * from './admission/epochs.js';
export * from './admission/registry.js';
export { createSessionId } from './admission/session-ids.js';
export type { ApplicationServer } from './application/application-server.js';
export { Calls, type RunningCall } from './application/calls.js';
export * from './application/dispatcher.js';
export {
  type Call,
  type Handler,
  type Method,
  type Methods,
  RequestError,
  SessionFenced,
} from './application/methods.js';
export type { EndedConnection, EndedSession, Observation } from './application/observe.js';
export * from './application/presence.js';
export * from './application/welcome.js';
export * from './authenticate/authenticate.js';
export { JWT_SCHEME, type JwtOptions, jwt } from './authenticate/jwt.js';
export {
  readTokens,
  TOKEN_SCHEME,
  type TokenEntry,
  type TokenFile,
  tokenFile,
  tokens,
} from './authenticate/tokens.js';
export * from './codec.js';
export * from './limits.js';
export type { Log, LogEntry, LogLevel } from './log.js';
export * from './options.js';
export { defaultParts, type Parts } from './parts.js';
export { createSolowireServer } from './server.js';
export type { Connection, ConnectionMeans } from './session/connection.js';
export * from './session/end.js';
export * from './session/heartbeat.js';
export * from './session/life-cycle.js';
export * from './session/outbox.js';
export type { Session } from './session/session.js';
export * from './session/teardown.js';
export * from './sliding-count.js';
export * from './solowire-server.js';
export type { TestingOptions } from './test-application/methods.js';
export { observeMethod } from './test-application/observe.js';
export { testingMethods } from './test-application/test-application.js';
export * from './time/clock.js';
export * from './time/timers.js';
export * from './transport/frames.js';
export * from './transport/handshake.js';
export type { ListenOptions } from './transport/listen.js';
export type { FrameFault, Receiver } from './transport/receiver.js';
export * from './transport/transport.js';
export type { Certificate, Upgrade } from './transport/upgrade.js';

import type { Admission } from './admission/admission.js';
import type { Registry } from './admission/registry.js';
import type { Dispatcher } from './application/dispatcher.js';
import type { Method } from './application/methods.js';
import type { Metrics } from './application/metrics.js';
import type { Presence } from './application/presence.js';
import type { WelcomeWriter } from './application/welcome.js';
import type { Authenticate } from './authenticate/authenticate.js';
import type { Codec } from './codec.js';
import type { Limits } from './limits.js';
import type { Log } from './log.js';
import type { Settings } from './options.js';
import type { Parts } from './parts.js';
import type { SolowireServer } from './server.js';
import type { Connection } from './session/connection.js';
import type { End } from './session/end.js';
import type { Session } from './session/session.js';
import type { Timers } from './time/timers.js';

/** What the connections of one server share: its parts, ready for use, and what they tell it. */
export interface Host
  extends Pick<
    Parts,
    | 'clock'
    | 'createTransport'
    | 'createOutbox'
    | 'createSessionId'
    | 'lifeCycle'
    | 'heartbeat'
    | 'teardown'
    | 'chooseEnd'
  > {
  readonly server: SolowireServer;
  readonly settings: Settings;
  readonly methods: ReadonlyMap<string, Method>;
  readonly authenticate: Authenticate;
  readonly log: Log;
  readonly metrics: Metrics;

  readonly timers: Timers;
  readonly codec: Codec;
  readonly registry: Registry<Connection>;
  readonly admission: Admission;
  readonly dispatcher: Dispatcher;
  readonly presence: Presence;
  readonly limits: Limits;
  readonly createWelcome: WelcomeWriter;

  onSessionStart(session: Session): void;
  onSessionEnd(session: Session, end: End): void;
  /** Handlers of a fenced session still run; the next session of the identity waits for them. */
  onUnsettled(clientId: string, settled: Promise<unknown>): void;
  /** Resolves when no handler of a fenced session of this identity is waited for any more. */
  settled(clientId: string): Promise<void>;
  /** The transport of a connection has ended. */
  onEnded(connection: Connection): void;
}

import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Cause } from '../session/life-cycle.js';

/** How far a teardown has come: bye and Close handed over, the peer's Close arrived, TCP ended. */
export type TeardownStage = 'told' | 'answered' | 'ended';

/** What a server believes now, each number on demand. */
export type Gauges = Readonly<
  Record<'sockets' | 'sessions' | 'closing' | 'timers' | 'queuedBytes' | 'handlers', () => number>
>;

/** The numbers of one server for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  /** A session has been welcomed; `tookOver`: another one was fenced for it. */
  started(tookOver: boolean): void;
  /** A teardown has reached a stage, `ms` after its fence. */
  reached(stage: TeardownStage, ms: number): void;
  /** A connection has ended, a session or not. */
  ended(cause: Cause): void;
}

/** From a loopback round trip to the longest closeTimeoutMs, in seconds. */
const TEARDOWN_BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 5, 10, 30, 60];

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `solowire_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('sockets', 'Open TCP connections.', gauges.sockets);
  gauge('sessions', 'Slots that are taken.', gauges.sessions);
  gauge('closing_sessions', 'Fenced sessions whose transport has not ended.', gauges.closing);
  gauge('timers', 'Deadlines that wait.', gauges.timers);
  gauge('queued_bytes', 'Bytes that wait for slow readers.', gauges.queuedBytes);
  gauge('handlers', 'Requests being handled.', gauges.handlers);
  const started = new Counter({
    name: 'solowire_sessions_started_total',
    help: 'Sessions that were welcomed.',
    registers,
  });
  const takeovers = new Counter({
    name: 'solowire_takeovers_total',
    help: 'Sessions that were welcomed and took over another one.',
    registers,
  });
  const ended = new Counter({
    name: 'solowire_connections_ended_total',
    help: 'Connections that have ended, by the cause of their teardown.',
    labelNames: ['cause'] as const,
    registers,
  });
  const teardown = new Histogram({
    name: 'solowire_teardown_seconds',
    help: 'From the fence of a connection to each stage of its teardown.',
    labelNames: ['stage'] as const,
    buckets: TEARDOWN_BUCKETS,
    registers,
  });
  const stages = {
    told: teardown.labels('told'),
    answered: teardown.labels('answered'),
    ended: teardown.labels('ended'),
  };
  return {
    registry,
    started(tookOver) {
      started.inc();
      if (tookOver) takeovers.inc();
    },
    reached: (stage, ms) => stages[stage].observe(ms / 1000),
    ended: (cause) => ended.inc({ cause }),
  };
}

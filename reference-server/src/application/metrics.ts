import type { Cause } from '../session/life-cycle.js';
import type { Observation } from './observe.js';

/** What has happened since the server was made. */
export class Counters {
  sessionsStarted = 0;
  private readonly ended = new Map<Cause, number>();

  /** A connection has ended, a session or not. */
  addEnd(cause: Cause): void {
    this.ended.set(cause, (this.ended.get(cause) ?? 0) + 1);
  }

  get endedByCause(): Iterable<readonly [Cause, number]> {
    return this.ended;
  }
}

/** The text format of Prometheus, version 0.0.4. */
export function renderMetrics(counters: Counters, now: Observation): string {
  return [
    gauge('sockets', 'Open TCP connections.', now.sockets),
    gauge('sessions', 'Slots that are taken.', now.sessions),
    gauge('closing_sessions', 'Fenced sessions whose transport has not ended.', now.closing),
    gauge('timers', 'Deadlines that wait.', now.timers),
    gauge('queued_bytes', 'Bytes that wait for slow readers.', now.queuedBytes),
    gauge('handlers', 'Requests being handled.', now.handlers),
    metric('sessions_started_total', 'Sessions that were welcomed.', 'counter', [
      ['', counters.sessionsStarted],
    ]),
    metric(
      'connections_ended_total',
      'Connections that have ended, by the cause.',
      'counter',
      [...counters.endedByCause].map(([cause, count]) => [`{cause="${cause}"}`, count]),
    ),
  ].join('');
}

function gauge(name: string, help: string, value: number): string {
  return metric(name, help, 'gauge', [['', value]]);
}

function metric(
  name: string,
  help: string,
  type: 'gauge' | 'counter',
  samples: readonly (readonly [labels: string, value: number])[],
): string {
  const lines = samples.map(([labels, value]) => `solowire_${name}${labels} ${value}`);
  return [`# HELP solowire_${name} ${help}`, `# TYPE solowire_${name} ${type}`, ...lines, ''].join('\n');
}

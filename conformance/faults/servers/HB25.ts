import { type Acknowledging, type Connection, heartbeatPolicy } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';

/** So many probes that come sooner than an interval after the one before are forgiven. */
const STRIKES = 5;

export default fault({
  id: 'HB25',
  name: 'a client that probes more often than the server does is ended',
  explained: {
    'heartbeat/other-life#a-lives-on': 'a client that shows its life by probes probes often',
    'heartbeat/first-ack-alone#a-lives-on': 'so does one that talks while it does not acknowledge',
    'control-untouched': 'the control identity probes often, too',
    'message/all-at-once#*': 'the burst holds more probes than are forgiven',
  },
  cure: 'Acknowledge each heartbeat; what limits a client is the announced rate of messages.',
  links: ['https://github.com/grpc/grpc/blob/master/doc/keepalive.md'],
  replace: () => {
    const seen = new WeakMap<Acknowledging, { last: number; strikes: number }>();
    return {
      heartbeat: {
        ...heartbeatPolicy,
        acknowledge(session, n) {
          const { last, strikes } = seen.get(session) ?? { last: Number.NEGATIVE_INFINITY, strikes: 0 };
          const now = performance.now();
          const tooSoon = now - last < shortTimings.intervalMs;
          seen.set(session, { last: now, strikes: tooSoon ? strikes + 1 : strikes });
          if (tooSoon && strikes >= STRIKES)
            (session as Connection).happen('rateExceeded', undefined, { retryAfterMs: 0 });
          else heartbeatPolicy.acknowledge(session, n);
        },
      },
    };
  },
});

import { heartbeatPolicy } from '@solowire/reference-server';
import { parameters } from '@solowire/spec';
import { fault } from '../fault.js';

export default fault({
  id: 'HS13',
  name: 'clamps the wished interval and leaves dead-after below it',
  cure: 'Derive dead-after from the interval that the session really gets.',
  replace: {
    heartbeat: {
      ...heartbeatPolicy,
      terms({ intervalMs, deadAfterMs }, wishMs = intervalMs) {
        const { min, max } = parameters.intervalMs;
        return { intervalMs: Math.min(Math.max(wishMs, min), max), deadAfterMs };
      },
    },
  },
});

import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB18',
  name: 'any wished interval is granted',
  explained: {
    'hello-answered': 'that welcome counts as none',
    schema: 'the welcome announces an interval that no welcome may have',
    'nothing-before-welcome': 'what comes behind that welcome counts as coming before any',
    'refusal-codes': 'that welcome counts as none, so that the end of the session looks like a refusal',
  },
  cure: 'Clamp the wish into the permitted range before anything is announced or started.',
  replace: {
    heartbeat: {
      ...heartbeatPolicy,
      // One millisecond, where the arithmetic would not end otherwise.
      terms: ({ intervalMs, deadAfterMs }, wishMs = intervalMs) => ({
        intervalMs: Math.max(wishMs, 1),
        deadAfterMs,
      }),
    },
  },
});

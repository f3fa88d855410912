import { setTimeout as after } from 'node:timers/promises';
import { shortTimings } from '@solowire/spec';
import { longestWelcomeMs, welcomesTook } from '../pace.js';
import { shape } from '../shape.js';

/**
 * Each verification takes nearly as long as it may: welcomeTimeoutMs, and reconnectWithinMs from the dial, whichever is shorter
 * (SW-HANDSHAKE-3, SW-TEARDOWN-5).
 */
export default shape({
  id: 'slowest-verification',
  oddness: 'verifies each credential for three quarters of what a welcome may take',
  permittedBy: ['SW-HANDSHAKE-3', 'SW-TEARDOWN-5'],
  touches: ['handshake/hello', 'takeover/too-many', 'takeover/deaf', 'drop/reset'],
  shows: welcomesTook(longestWelcomeMs(shortTimings)),
  options: ({ authenticate, parameters }) => ({
    authenticate: async (proof) => {
      await after(longestWelcomeMs(parameters));
      return authenticate!(proof);
    },
  }),
});

import { setTimeout as after } from 'node:timers/promises';
import { welcomesTook } from '../pace.js';
import { shape } from '../shape.js';

/** What a credential service far away takes, in ms. */
const SERVICE_MS = 150;

/**
 * Each verification takes its time. SW-HANDSHAKE-3 gives a hello welcomeTimeoutMs, the verification included, and SW-LIMIT-11 speaks
 * of verifications that run at once.
 */
export default shape({
  id: 'slow-verification',
  oddness: `verifies each credential for ${SERVICE_MS} ms`,
  permittedBy: ['SW-HANDSHAKE-3'],
  touches: ['takeover/too-many', 'takeover/deaf', 'race/parallel-hellos', 'takeover/slow-verification'],
  shows: welcomesTook(SERVICE_MS),
  options: ({ authenticate }) => ({
    authenticate: async (proof) => {
      await after(SERVICE_MS);
      return authenticate!(proof);
    },
  }),
});

import { setTimeout as after } from 'node:timers/promises';
import { fault } from '../fault.js';
import { admissionWith, registryOf } from '../parts/admission.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'TK7',
  name: 'the newcomer waits until the old session answers or times out',
  explained: {
    'takeover/black-hole#b-took-over-a': 'the old session has timed out before',
  },
  cure: 'Welcome the newcomer whatever the old connection does; its answer changes nothing.',
  // Longer than the old session may hold up anybody, though it was heard of shortly before.
  options: { parameters: { deadAfterMs: 900 } },
  replace: () => {
    const lastHeard = new WeakMap<object, number>();
    return {
      createTransport: tapped((connection) => ({
        onSign(sign) {
          lastHeard.set(connection, performance.now());
          connection.onSign(sign);
        },
      })),
      createAdmission: admissionWith((means) => async (right, candidate) => {
        const old = registryOf(means).find(candidate.clientId);
        const asked = performance.now();
        old?.sendHeartbeat(1_000_000_000);
        while (old?.effective && (lastHeard.get(old) ?? 0) < asked) await after(5);
        return right();
      }),
    };
  },
});

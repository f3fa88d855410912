import { INTERVALS_UNTIL_DEAD } from '@solowire/reference-server';
import { parameters } from '@solowire/spec';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { onWelcome } from '../parts/takeover-faults.js';

export default fault({
  id: 'HB24',
  name: 'dead-after is computed from the wish before it is clamped',
  cure: 'Clamp the wish first, and compute from the interval that is granted.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate, hello) => {
      const { intervalMs } = hello.heartbeat ?? {};
      const { min, max } = parameters.intervalMs;
      if (intervalMs !== undefined && (intervalMs < min || intervalMs > max))
        onWelcome(candidate, () => {
          // Nothing, less than nothing, or more than a timer takes: each of them fires at once.
          const deadAfterMs = (INTERVALS_UNTIL_DEAD * intervalMs) | 0;
          setTimeout(() => candidate.onSilence(), Math.max(deadAfterMs, 0) % min);
        });
      return right();
    }),
  },
});

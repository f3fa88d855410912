import { parameters } from '@solowire/spec';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'HB23',
  name: 'a wished interval outside the permitted range is refused',
  cure: 'Clamp the wish into the range, and announce in the welcome what came of it.',
  replace: {
    createAdmission: admissionWith(() => async (right, candidate, hello) => {
      const { min, max } = parameters.intervalMs;
      const { intervalMs = min } = hello.heartbeat ?? {};
      if (intervalMs < min || intervalMs > max) candidate.happen('violation');
      else await right();
    }),
  },
});

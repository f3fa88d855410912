import { createHandshake } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'HS10',
  name: 'a connection that dies before its hello leaks its place',
  cure: 'Give the place back in the one handler that runs however the connection ends.',
  replace: () => {
    let pending = 0;
    return {
      createHandshake: (options) => ({
        decide(request) {
          const decision = createHandshake(options).decide(request);
          if (pending >= shortTimings.maxPendingSockets)
            return { accept: false, status: 503, message: 'Too many connections.' };
          if (decision.accept) pending += 1;
          return decision;
        },
      }),
      createAdmission: admissionWith(() => (right) => {
        pending -= 1;
        return right();
      }),
    };
  },
});

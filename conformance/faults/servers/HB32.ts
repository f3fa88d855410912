import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { insideOf } from '../parts/inside.js';
import { onWelcome } from '../parts/takeover-faults.js';

export default fault({
  id: 'HB32',
  name: 'the n of a heartbeat is the number of those that are outstanding',
  cure: 'Count n up within the session, whatever has been acknowledged.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate) => {
      onWelcome(candidate, () => {
        const send = candidate.sendHeartbeat.bind(candidate);
        candidate.sendHeartbeat = () => {
          const outstanding = insideOf(candidate).pulse!.outstanding;
          const n = outstanding.length;
          outstanding[n - 1] = { ...outstanding[n - 1]!, n };
          send(n);
        };
      });
      return right();
    }),
  },
});

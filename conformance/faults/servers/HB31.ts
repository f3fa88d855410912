import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { onWelcome } from '../parts/takeover-faults.js';

const LAST = 30;

export default fault({
  id: 'HB31',
  name: 'heartbeats stop after the thirtieth',
  cure: 'Let the schedule run until its session ends, and hold it by a session that lives longer than a test.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate) => {
      onWelcome(candidate, () => {
        const send = candidate.sendHeartbeat.bind(candidate);
        candidate.sendHeartbeat = (n) => {
          if (n <= LAST) send(n);
        };
      });
      return right();
    }),
  },
});

import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { onWelcome } from '../parts/takeover-faults.js';

export default fault({
  id: 'HB26',
  name: 'two parts of the server each send heartbeats to a session',
  explained: {
    'heartbeat/wish-kept#a-no-faster': 'the second schedule keeps to no wish',
  },
  cure: 'Give each session one schedule, and let one part own it.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate) => {
      onWelcome(candidate, () => {
        let n = 1_000_000;
        const timer = setInterval(() => {
          if (candidate.effective) candidate.sendHeartbeat(n++);
          else clearInterval(timer);
        }, shortTimings.intervalMs / 2);
      });
      return right();
    }),
  },
});

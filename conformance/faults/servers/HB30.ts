import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { insideOf } from '../parts/inside.js';
import { onWelcome } from '../parts/takeover-faults.js';

/** What each session of an identity is granted beyond the last, in ms. */
const MORE_MS = 300;

export default fault({
  id: 'HB30',
  name: 'each session of an identity is granted more silence than the last',
  cure: 'Compute the deadline of each session from what was configured, not from that of the session before.',
  replace: () => {
    const sessions = new Map<string, number>();
    return {
      createAdmission: admissionWith(() => (right, candidate) => {
        onWelcome(candidate, () => {
          const before = sessions.get(candidate.clientId) ?? 0;
          sessions.set(candidate.clientId, before + 1);
          const pulse = insideOf(candidate).pulse;
          if (!pulse) return;
          pulse.terms = { ...pulse.terms, deadAfterMs: pulse.terms.deadAfterMs + before * MORE_MS };
        });
        return right();
      }),
    };
  },
});

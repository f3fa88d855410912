import { fault } from '../fault.js';
import { admissionWith, registryOf } from '../parts/admission.js';

export default fault({
  id: 'TK8',
  name: 'the takeover closes by identity, and so the newcomer, too',
  explained: {
    'drop/all-at-once#ended-once': 'the newcomer goes offline at once',
    '*-lives-on': 'the newcomer is ended',
    'SW-TAKEOVER-13': 'the winner is ended, too',
    'SW-TEARDOWN-16': 'the newcomer goes offline at once',
    'SW-LIMIT-1': 'the newcomer is ended before the limit is reached',
  },
  cure: 'Close the session that was found in the slot, never whatever stands there under the identity.',
  replace: {
    createAdmission: admissionWith((means) => async (right, candidate) => {
      const old = registryOf(means).find(candidate.clientId);
      await right();
      if (old && candidate.effective) candidate.takenOver(old);
    }),
  },
});

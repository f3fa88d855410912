import { fault } from '../fault.js';
import { admissionWith, registryOf } from '../parts/admission.js';
import { openCollection } from '../parts/collection.js';

export default fault({
  id: 'SE14',
  name: 'a hello with a wrong credential leaves its entry in the empty slot',
  explained: {
    'took-over-is-true': 'the entry is of a session that never was',
  },
  cure: 'Touch the slot only behind a good credential.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      createAdmission: admissionWith((means) => (right, candidate, { clientId }) => {
        const refuse = candidate.refuse.bind(candidate);
        candidate.refuse = (refusal) => {
          refuse(refusal);
          if (refusal.name !== 'authentication-failed' || registryOf(means).find(clientId)) return;
          candidate.epoch = 1;
          collection.put(candidate);
        };
        return right();
      }),
    };
  },
});

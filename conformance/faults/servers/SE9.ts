import { fault } from '../fault.js';
import { admissionWith, registryOf } from '../parts/admission.js';

export default fault({
  id: 'SE9',
  name: 'the refusal tells whether the identity is online',
  cure: 'Give one answer to every wrong credential, and look at sessions only behind a right one.',
  replace: {
    createAdmission: admissionWith((means) => (right, candidate, { clientId }) => {
      const refuse = candidate.refuse.bind(candidate);
      candidate.refuse = (refusal) => {
        // "No such user" is another answer than "wrong password".
        const isUnknown =
          refusal.name === 'authentication-failed' && registryOf(means).find(clientId) === null;
        refuse(isUnknown ? { name: 'identity-not-allowed' } : refusal);
      };
      return right();
    }),
  },
});

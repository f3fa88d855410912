import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'ID12',
  name: 'clientIds with upper-case letters are taken for malformed',
  cure: 'Compare clientIds and patterns byte by byte, and fold neither of them.',
  replace: {
    createAdmission: admissionWith(() => async (right, candidate, { clientId }) => {
      if (clientId === clientId.toLowerCase()) await right();
      else candidate.refuse({ name: 'protocol-violation' });
    }),
  },
});

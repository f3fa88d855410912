import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'ID2',
  name: 'clientIds are lower-cased on the way in',
  explained: {
    'took-over-is-true': 'it takes over from an identity that differs only in case',
  },
  cure: 'Compare clientIds byte by byte; refuse what does not match the pattern instead of mending it.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate) => {
      candidate.clientId = candidate.clientId.toLowerCase();
      return right();
    }),
  },
});

import { fault } from '../fault.js';
import { admissionWith, rewelcome } from '../parts/admission.js';

export default fault({
  id: 'TK20',
  name: 'tookOver is null whoever was there',
  explained: {
    'SW-TEARDOWN-2': 'the kit learns from tookOver who was in the slot',
    'SW-TAKEOVER-13': 'the kit learns from tookOver who was in the slot',
    'takeover/old-heartbeat#b-still-known': 'the kit learns from tookOver who was in the slot',
  },
  cure: 'Fill tookOver from the session that the claim really fenced.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate) => {
      rewelcome(candidate, (hello, grant, epoch) => [hello, grant, epoch, null]);
      return right();
    }),
  },
});

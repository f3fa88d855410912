import { fault } from '../fault.js';
import { admissionWith, rewelcome } from '../parts/admission.js';

export default fault({
  id: 'ID7',
  name: 'believes the epoch that a client names',
  cure: 'Read from a hello only the fields of its schema; epochs and sessionIds are the server’s to give.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate, hello) => {
      const { epoch: claimed } = hello as { epoch?: number };
      rewelcome(candidate, (sameHello, grant, epoch, fenced) => [sameHello, grant, claimed ?? epoch, fenced]);
      return right();
    }),
  },
});

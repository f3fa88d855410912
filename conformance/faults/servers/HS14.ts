import { protocol } from '@solowire/spec';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'HS14',
  name: 'a client of a later version is refused',
  cure: 'Welcome a client of any later version with the highest version that the server speaks.',
  replace: {
    createAdmission: admissionWith(() => async (right, candidate, { version }) => {
      if (version > protocol.version) candidate.refuse({ name: 'unsupported-version' });
      else await right();
    }),
  },
});

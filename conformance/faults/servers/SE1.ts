import { type Authenticate, createAdmission } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { registryOf } from '../parts/admission.js';

export default fault({
  id: 'SE1',
  name: 'an identity that is online needs no credential to connect again',
  explained: {
    'identity/foreign-credential#b-*': 'the same for the credential of another identity',
  },
  cure: 'Verify the credential of every hello; a session that is there proves nothing of who knocks.',
  replace: {
    createAdmission(means) {
      const registry = registryOf(means);
      const authenticate: Authenticate = (proof) =>
        registry.find(proof.clientId) ? { clientIds: [proof.clientId] } : means.authenticate(proof);
      return createAdmission({ ...means, authenticate });
    },
  },
});

import { createAdmission } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'SE12',
  name: 'a wrong credential is told as one that cannot be verified now',
  cure: 'Tell a verifier that says no from one that fails: the client must stop after the one and come back after the other.',
  replace: {
    createAdmission: (means) =>
      createAdmission({
        ...means,
        async authenticate(proof) {
          const grant = await means.authenticate(proof);
          if (grant === null) throw new Error('401 Unauthorized');
          return grant;
        },
      }),
  },
});

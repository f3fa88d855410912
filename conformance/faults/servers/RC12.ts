import { createDispatcher } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

/** How long whoever was kicked is kept out, in ms. */
const BAN_MS = 250;

export default fault({
  id: 'RC12',
  name: 'a kick keeps the whole identity out for a while',
  cure: 'Let a kick end the session that it names; who may come back is for the credentials to say.',
  replace: () => {
    const banned = new Set<string>();
    return {
      createAdmission: admissionWith(() => async (right, candidate, { clientId }) => {
        if (banned.has(clientId)) candidate.refuse({ name: 'identity-not-allowed' });
        else await right();
      }),
      createDispatcher(means) {
        const right = createDispatcher(means);
        return {
          dispatch(caller, request) {
            if (request.method === 'test.kick') {
              const { clientId } = request.params as { clientId: string };
              banned.add(clientId);
              setTimeout(() => banned.delete(clientId), BAN_MS);
            }
            right.dispatch(caller, request);
          },
        };
      },
    };
  },
});

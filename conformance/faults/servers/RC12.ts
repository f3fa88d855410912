import type { Method, SolowireServer } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

/** How long whoever was kicked is kept out, in ms. */
const BAN_MS = 250;

const banned = new WeakMap<SolowireServer, Set<string>>();

export default fault({
  id: 'RC12',
  name: 'a kick keeps the whole identity out for a while',
  violates: ['SW-TEARDOWN-14'],
  cure: 'Let a kick end the session that it names; who may come back is for the credentials to say.',
  replace: {
    createAdmission: admissionWith((host) => async (right, candidate, { clientId }) => {
      if (banned.get(host.server)?.has(clientId)) candidate.refuse({ name: 'identity-not-allowed' });
      else await right();
    }),
  },
  options: ({ methods }) => {
    const right = methods!['test.kick'] as Method;
    return {
      methods: {
        'test.kick': {
          ...right,
          handler(params, call) {
            const { clientId } = params as { clientId: string };
            const out = banned.get(call.server) ?? new Set();
            banned.set(call.server, out.add(clientId));
            setTimeout(() => out.delete(clientId), BAN_MS);
            return right.handler(params, call);
          },
        },
      },
    };
  },
});

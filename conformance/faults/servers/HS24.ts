import { createHandshake } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** So many refused upgrades of an address look like an attack. */
const MOST = 100;
/** How long such an address is kept out, in ms. */
const BAN_MS = 1_500;

export default fault({
  id: 'HS24',
  name: 'an address is kept out for a while after many refused upgrades',
  alone: true,
  cure: 'Let a refused upgrade cost its own connection and nothing else: behind one address are many clients.',
  replace: () => {
    let refused = 0;
    return {
      createHandshake: (options) => ({
        decide(request) {
          if (refused >= MOST) return { accept: false, status: 429, message: 'This address is banned.' };
          const decision = createHandshake(options).decide(request);
          if (!decision.accept && ++refused === MOST) setTimeout(() => (refused = 0), BAN_MS);
          return decision;
        },
      }),
    };
  },
});

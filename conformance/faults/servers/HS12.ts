import { createHandshake } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HS12',
  name: 'never says which subprotocol it selects',
  cure: 'Answer the offer with Sec-WebSocket-Protocol; without it a client must not assume any.',
  replace: {
    createHandshake: (options) => ({
      decide(request) {
        const decision = createHandshake(options).decide(request);
        if (!decision.accept) return decision;
        return {
          ...decision,
          headers: decision.headers.filter((header) => !header.startsWith('Sec-WebSocket-Protocol')),
        };
      },
    }),
  },
});

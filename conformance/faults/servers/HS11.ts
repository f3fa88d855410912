import { createHandshake } from '@solowire/reference-server';
import { protocol } from '@solowire/spec';
import { fault } from '../fault.js';

export default fault({
  id: 'HS11',
  name: 'selects its subprotocol, offered or not',
  cure: 'Answer with a subprotocol only if the client has offered it: browsers fail the connection otherwise.',
  replace: {
    createHandshake: (options) => ({
      decide(request) {
        const decision = createHandshake(options).decide(request);
        if (!decision.accept || decision.subprotocol !== null) return decision;
        return {
          ...decision,
          headers: [...decision.headers, `Sec-WebSocket-Protocol: ${protocol.subprotocol}`],
        };
      },
    }),
  },
});

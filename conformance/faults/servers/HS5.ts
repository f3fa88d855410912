import { createHandshake } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HS5',
  name: 'takes whatever subprotocol is offered first',
  cure: 'Compare the offer with the subprotocols that the server speaks; a library that picks the first one does not.',
  links: ['https://github.com/websockets/ws/blob/8.18.0/doc/ws.md'],
  replace: {
    createHandshake: (options) => ({
      decide(request) {
        const decision = createHandshake(options).decide(request);
        const [first] = (request.headers['sec-websocket-protocol'] ?? '').split(',');
        if (!decision.accept || decision.subprotocol !== null) return decision;
        const headers = first ? [`Sec-WebSocket-Protocol: ${first.trim()}`] : [];
        return { ...decision, subprotocol: first ?? '', headers: [...decision.headers, ...headers] };
      },
    }),
  },
});

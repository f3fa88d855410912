import { fault } from '../fault.js';
import { LooseTransport, parse, tapped } from '../parts/transport.js';

export default fault({
  id: 'HS3',
  name: 'heartbeats are served before the welcome',
  cure: 'Ask for the state of the connection before anything else is done with a message, in every layer that answers one.',
  replace: {
    // A layer in front of the session answers heartbeats by itself.
    createTransport: (socket, head, listener, options) => {
      const transport = tapped(
        (connection) => ({
          onText(text) {
            const { type, n } = parse(text);
            if (connection.phase === 'upgraded' && type === 'heartbeat')
              (transport as LooseTransport).force({ type: 'heartbeatAck', n: Number(n) });
            else connection.onText(text);
          },
        }),
        (...args) => new LooseTransport(...args),
      )(socket, head, listener, options);
      return transport;
    },
  },
});

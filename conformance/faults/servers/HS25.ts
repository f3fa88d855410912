import type { Transport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { parse, tapped } from '../parts/transport.js';

export default fault({
  id: 'HS25',
  name: 'heartbeats are acknowledged below the life cycle, by whoever reads the socket',
  explained: { 'nothing-before-welcome': 'the acknowledgement comes before it' },
  cure: 'Acknowledge in the session; before its welcome there is none, and a message is a violation.',
  replace: {
    createTransport: (...args) => {
      const transport: Transport = tapped((connection) => ({
        onText(text) {
          const { type, n } = parse(text);
          if (connection.claiming && type === 'heartbeat')
            transport.sendText(JSON.stringify({ type: 'heartbeatAck', n }));
          else connection.onText(text);
        },
      }))(...args);
      return transport;
    },
  },
});

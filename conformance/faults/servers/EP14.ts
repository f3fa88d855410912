import { createCodec } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP14',
  name: 'heartbeats of the server break their schema',
  violates: ['SW-MESSAGE-1'],
  explained: {
    'SW-HEARTBEAT-1': 'what breaks its schema is no heartbeat',
    '*-lives-on': 'a client that only answers heartbeats is silent without them',
  },
  cure: 'Hold what the server sends against the strict schemas in its tests.',
  replace: {
    createCodec: (options) => {
      const codec = createCodec(options);
      return {
        ...codec,
        write: (message) =>
          codec.write(
            message.type === 'heartbeat' ? ({ ...message, n: String(message.n) } as never) : message,
          ),
      };
    },
  },
});

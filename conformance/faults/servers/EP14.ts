import { createCodec } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP14',
  name: 'the first heartbeats of a session break their schema',
  explained: {
    'SW-HEARTBEAT-1': 'what breaks its schema is no heartbeat',
  },
  cure: 'Hold what the server sends against the strict schemas in its tests.',
  // So that a client that cannot answer the first ones is not silent for too long.
  options: { parameters: { deadAfterMs: 1_500 } },
  replace: {
    createCodec: (options) => {
      const codec = createCodec(options);
      return {
        ...codec,
        write: (message) =>
          codec.write(
            // The counter has no value before it has counted.
            message.type === 'heartbeat' && message.n <= 2 ? ({ ...message, n: null } as never) : message,
          ),
      };
    },
  },
});

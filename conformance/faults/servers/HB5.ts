import { createCodec, heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'HB5',
  name: 'only the answer to a ping counts as life',
  cure: 'Count every message of the client: one that streams requests is alive, even if its answers are late.',
  replace: () => {
    let newest: string | null = null;
    return {
      createCodec: (options) => {
        const codec = createCodec(options);
        return {
          ...codec,
          read(text) {
            const incoming = codec.read(text);
            newest = incoming.class === 'message' ? incoming.message.type : null;
            return incoming;
          },
        };
      },
      heartbeat: { ...heartbeatPolicy, isLife: (sign) => sign === 'message' && newest === 'heartbeatAck' },
    };
  },
});

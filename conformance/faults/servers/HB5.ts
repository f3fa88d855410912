import { heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'HB5',
  name: 'only the answer to a ping counts as life',
  cure: 'Count every message of the client: one that streams requests is alive, even if its answers are late.',
  replace: () => {
    let newest: string | null = null;
    return {
      createCodec: reading((text, codec) => {
        const incoming = codec.read(text);
        newest = incoming.class === 'message' ? incoming.message.type : null;
        return incoming;
      }),
      heartbeat: { ...heartbeatPolicy, isLife: (sign) => sign === 'message' && newest === 'heartbeatAck' },
    };
  },
});

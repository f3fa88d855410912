import { createDispatcher, heartbeatPolicy } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';
import { connectionOf } from '../parts/connection.js';
import { insideOf } from '../parts/inside.js';

export default fault({
  id: 'HB34',
  name: 'a request of an unknown method is no sign of life',
  cure: 'Count a message as life where it is read, before anything decides what becomes of it.',
  replace: () => {
    let newest: string | null = null;
    return {
      createCodec: reading((text, codec) => {
        const incoming = codec.read(text);
        newest = incoming.class === 'message' ? incoming.message.type : null;
        return incoming;
      }),
      heartbeat: { ...heartbeatPolicy, isLife: (sign) => sign === 'message' && newest !== 'request' },
      createDispatcher: (means) => {
        const right = createDispatcher(means);
        return {
          dispatch(caller, request) {
            if (means.methods.has(request.method)) insideOf(connectionOf(caller)).pulse?.life();
            right.dispatch(caller, request);
          },
        };
      },
    };
  },
});

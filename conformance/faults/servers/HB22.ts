import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';
import { parse } from '../parts/transport.js';

export default fault({
  id: 'HB22',
  name: 'an acknowledgement of nothing is answered by an error',
  cure: 'Ignore an acknowledgement whose n is not outstanding: nobody waits for an answer to it.',
  replace: {
    createCodec: reading((text, codec) => {
      const { type, n } = parse(text);
      return type === 'heartbeatAck' && Number(n) > 1_000_000
        ? { class: 'unknown', ref: 'heartbeatAck' }
        : codec.read(text);
    }),
  },
});

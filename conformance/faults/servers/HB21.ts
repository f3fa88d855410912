import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';
import { parse } from '../parts/transport.js';

export default fault({
  id: 'HB21',
  name: 'an acknowledgement of nothing ends the session',
  explained: {
    'heartbeat/silence-with-pings#*': 'the false life ends that session',
    'limit/messages#a-rate-limited': 'the flood is made of such acknowledgements',
  },
  cure: 'Ignore an acknowledgement whose n is not outstanding: it may answer a heartbeat that was given up.',
  replace: {
    createCodec: reading((text, codec) => {
      const { type, n } = parse(text);
      return type === 'heartbeatAck' && Number(n) > 1_000_000
        ? { class: 'violation', detail: 'an acknowledgement of nothing' }
        : codec.read(text);
    }),
  },
});

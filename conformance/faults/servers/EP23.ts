import { messages } from '@solowire/spec';
import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';
import { parse } from '../parts/transport.js';

export default fault({
  id: 'EP23',
  name: 'types of messages are looked up in a plain object',
  cure: 'Look names from the wire up in a map, or in an object without a prototype.',
  replace: {
    createCodec: reading((text, codec) => {
      const incoming = codec.read(text);
      if (incoming.class !== 'unknown') return incoming;
      const known = `${parse(text).type}` in messages;
      return known ? { class: 'violation', detail: 'breaks its schema' } : incoming;
    }),
  },
});

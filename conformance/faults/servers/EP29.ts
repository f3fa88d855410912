import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'EP29',
  name: 'numbers that JSON does not have are read',
  explained: {
    'message/not-a-number#b-took-over-nobody': 'the session goes on, and is taken over',
    'one-response': 'it answers a request that no client can make',
  },
  cure: 'Read JSON strictly (RFC 8259): in Python refuse them by parse_constant, elsewhere by an option of the parser.',
  replace: {
    createCodec: reading((text, codec) =>
      codec.read(text.replaceAll(/(?<=[:,[]\s*)-?(?:NaN|Infinity)\b/g, 'null')),
    ),
  },
});

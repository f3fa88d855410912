import { validators } from '@solowire/spec';
import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'HS18',
  name: 'fields that the server does not know are refused',
  cure: 'Read with the open schemas, which ignore unknown fields; the strict ones are for what one sends.',
  replace: {
    createCodec: reading((text, codec) => {
      const incoming = codec.read(text);
      const wellFormed =
        incoming.class !== 'message' || validators.strict[incoming.message.type](incoming.message);
      return wellFormed ? incoming : { class: 'violation', detail: 'an unknown field' };
    }),
  },
});

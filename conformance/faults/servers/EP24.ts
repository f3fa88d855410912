import { validators } from '@solowire/spec';
import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'EP24',
  name: 'the length of an id is that of the string in memory',
  cure: 'Count characters of Unicode, as JSON Schema does, not units of UTF-16.',
  links: ['https://github.com/samchon/typia/issues/2046'],
  replace: {
    createCodec: reading((text, codec) => {
      const incoming = codec.read(text);
      if (incoming.class !== 'message' || incoming.message.type !== 'request') return incoming;
      const { message } = incoming;
      const units = 'x'.repeat(message.id.length);
      return validators.open.request({ ...message, id: units })
        ? incoming
        : { class: 'violation', detail: 'the id is too long' };
    }),
  },
});

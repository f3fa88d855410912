import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'EP11',
  name: 'an unknown type ends the session, and a broken schema does not',
  explained: {
    'message/boolean#b-took-over-nobody': 'the session goes on, and is taken over',
    'message/broken-schema#b-took-over-nobody': 'the session that should have ended is in the slot',
  },
  cure: 'Answer what you do not know by an error, since a later version may know it; end what is known and wrong.',
  replace: {
    createCodec: reading((text, codec) => {
      const incoming = codec.read(text);
      if (incoming.class === 'unknown') return { class: 'violation', detail: 'an unknown type' };
      const brokenSchema = incoming.class === 'violation' && incoming.detail.startsWith('breaks');
      return brokenSchema ? { class: 'unknown', ref: 'heartbeat' } : incoming;
    }),
  },
});

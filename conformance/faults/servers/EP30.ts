import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'EP30',
  name: 'the names of fields are compared without their case',
  explained: {
    'message/capitals#b-took-over-nobody': 'the session goes on, and is taken over',
    'acknowledged-once': 'it acknowledges a heartbeat that is none',
  },
  cure: 'Compare names as they are: decoders into structs (Go, .NET) take any case unless they are told not to.',
  replace: {
    createCodec: reading((text, codec) =>
      codec.read(text.replaceAll(/"([A-Z]+)"(?=\s*:)/g, (name) => name.toLowerCase())),
    ),
  },
});

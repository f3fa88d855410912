import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'EP31',
  name: 'true is taken for the number 1',
  explained: {
    'message/boolean#b-took-over-nobody': 'the session goes on, and is taken over',
    'acknowledged-once': 'it acknowledges a heartbeat that is none',
  },
  cure: 'Ask for a number that is no boolean: in Python a bool is an int, in PHP and Perl it turns into one.',
  replace: {
    createCodec: reading((text, codec) => codec.read(text.replaceAll(/("n"\s*:\s*)true\b/g, '$11'))),
  },
});

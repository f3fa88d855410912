import { fault } from '../fault.js';
import { reading } from '../parts/codec.js';

export default fault({
  id: 'ID15',
  name: 'a line feed may follow a clientId',
  cure: 'Anchor the pattern at the end of the text: in Python by fullmatch, in Perl and PCRE by \\z, since `$` lets a line feed follow.',
  replace: {
    createCodec: reading((text, codec) => codec.read(text.replace(/("clientId"\s*:\s*"[^"]*?)\\n"/, '$1"'))),
  },
});

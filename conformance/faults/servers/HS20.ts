import { fault } from '../fault.js';
import { selectsDeflate } from '../parts/deflate.js';

export default fault({
  id: 'HS20',
  name: 'compression is selected and not understood',
  explained: {
    'handshake/deflate#a-closed': 'the compressed message is taken for a framing error',
  },
  cure: 'Select only what this side of the connection can do, not all that the client offers.',
  replace: { createHandshake: selectsDeflate },
});

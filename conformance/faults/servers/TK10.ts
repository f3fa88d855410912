import { fault } from '../fault.js';
import { takeoverWaitsFor } from '../parts/collection.js';

export default fault({
  id: 'TK10',
  name: 'the welcome waits for the end of the old connection',
  cure: 'Await the fence, not the close handshake: a deaf peer answers no Close.',
  options: { parameters: { closeTimeoutMs: 700 } },
  replace: { createRegistry: takeoverWaitsFor((old) => old.phase === 'ended') },
});

import { fault } from '../fault.js';
import { takeoverWaitsFor } from '../parts/collection.js';

export default fault({
  id: 'TK13',
  name: 'the welcome waits until the old connection has taken its Close',
  cure: 'Hand over bye and Close and go on; never wait for a write to a connection that may not read.',
  options: { parameters: { closeTimeoutMs: 700, maxQueueBytes: 24_000_000 } },
  replace: { createRegistry: takeoverWaitsFor((old) => old.queuedBytes === 0 || old.phase === 'ended') },
});

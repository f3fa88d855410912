import { fault } from '../fault.js';
import { storesWhenCancelled } from '../parts/store.js';

export default fault({
  id: 'TK49',
  name: 'what is still to be stored is stored when its handler is cancelled',
  cure: 'Let a handler that is cancelled do nothing more, in a `finally` too, and check the fence where the effect happens.',
  options: storesWhenCancelled,
});

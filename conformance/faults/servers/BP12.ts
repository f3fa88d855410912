import { fault } from '../fault.js';
import { losingPlaces } from '../parts/pending.js';

export default fault({
  id: 'BP12',
  name: 'a request of an unknown method counts as unanswered for ever',
  cure: 'Count a request when its handler is called, not when it arrives, or count it back with every answer.',
  replace: { createDispatcher: losingPlaces(({ method }, { methods }) => !methods.has(method)) },
});

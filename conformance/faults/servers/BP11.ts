import { fault } from '../fault.js';
import { losingPlaces } from '../parts/pending.js';

export default fault({
  id: 'BP11',
  name: 'a request whose handler throws counts as unanswered for ever',
  cure: 'Count a request back where it is answered, whatever the answer is: in a `finally`, not behind the call.',
  replace: { createDispatcher: losingPlaces() },
});

import { fault } from '../fault.js';
import { looseStore } from '../parts/store.js';

export default fault({
  id: 'RC8',
  name: 'an operation of the old session lands after the newcomer’s',
  cure: 'Check the fence in the step that has the effect: with the epoch, where the value is written.',
  options: looseStore,
});

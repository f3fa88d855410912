import { fault } from '../fault.js';
import { stopsByIdentity } from '../parts/subscription.js';

export default fault({
  id: 'TK48',
  name: 'a while after the end of a session the subscription of its identity is stopped, whoever has it then',
  cure: 'Stop with a session what it has started, by a reference to that and not by the name of the identity.',
  options: stopsByIdentity,
});

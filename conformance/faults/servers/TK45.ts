import { fault } from '../fault.js';
import { toldForEver } from '../parts/watches.js';

export default fault({
  id: 'TK45',
  name: 'what the old session watched is told to the identity, whoever has its slot',
  cure: 'End what a session watches with the session.',
  options: toldForEver,
});

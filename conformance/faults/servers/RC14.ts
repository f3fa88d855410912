import { fault } from '../fault.js';
import { watchesByIdentity } from '../parts/watches.js';

export default fault({
  id: 'RC14',
  name: "the old client's late Close drops what the new session watches",
  cure: 'Keep what a session asked for with the session, not with its identity.',
  ...watchesByIdentity('onClose'),
});

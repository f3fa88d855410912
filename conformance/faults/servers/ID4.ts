import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID4',
  name: 'each instance of an identity has a slot of its own',
  violates: ['SW-IDENTITY-7'],
  cure: 'Leave the instanceId out of the key: it tells redials from newcomers, and is no part of the identity.',
  replace: { createRegistry: collectionBy(({ clientId, instanceId }) => `${clientId} ${instanceId}`) },
});

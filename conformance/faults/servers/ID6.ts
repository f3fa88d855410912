import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID6',
  name: 'looks up by another key than it stores by',
  violates: ['SW-IDENTITY-7'],
  cure: 'Make the key in one place, and use it for every lookup, insertion and removal.',
  replace: {
    createRegistry: collectionBy(
      ({ clientId }) => clientId,
      ({ clientId }) => clientId.toLowerCase(),
    ),
  },
});

import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID3',
  name: 'sessions are kept by connection, not by identity',
  violates: ['SW-IDENTITY-7', 'SW-TAKEOVER-4', 'SW-TAKEOVER-6'],
  cure: 'Key the collection by the clientId alone, so that a new connection finds the old session.',
  replace: { createRegistry: collectionBy(({ sessionId }) => sessionId) },
});

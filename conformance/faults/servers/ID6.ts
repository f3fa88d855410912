import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID6',
  name: 'looks up by another key than it stores by',
  explained: {
    'identity/case-matters#a-lives-on': 'the lower-cased lookup finds the identity that differs only in case',
    'took-over-is-true': 'the lower-cased lookup finds the identity that differs only in case',
  },
  cure: 'Make the key in one place, and use it for every lookup, insertion and removal.',
  replace: {
    createRegistry: collectionBy(
      ({ clientId }) => clientId,
      ({ clientId }) => clientId.toLowerCase(),
    ),
  },
});

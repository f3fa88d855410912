import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';
import { urlsOfConnections } from '../parts/url.js';

export default fault({
  id: 'ID13',
  name: 'each path has slots of its own, whatever its query',
  cure: 'Share one collection among all endpoints, paths, ports and workers.',
  replace: () => {
    const { urlOf, ...parts } = urlsOfConnections();
    return {
      ...parts,
      createRegistry: collectionBy((owner) => `${urlOf(owner).pathname} ${owner.clientId}`),
    };
  },
});

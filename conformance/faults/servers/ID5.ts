import { createHandshake } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID5',
  name: 'each endpoint has a collection of its own',
  cure: 'Share one collection among all endpoints, paths, ports and workers.',
  replace: () => {
    const endpoints = new Map<string, string>();
    const endpointOf = new WeakMap<object, string>();
    return {
      createHandshake: (options) => ({
        decide(request) {
          endpoints.set(request.headers['sec-websocket-key'] ?? '', request.url ?? '/');
          return createHandshake(options).decide(request);
        },
      }),
      createAdmission: admissionWith(() => (right, candidate, _hello, { headers }) => {
        endpointOf.set(candidate, endpoints.get(headers['sec-websocket-key'] ?? '') ?? '/');
        return right();
      }),
      createRegistry: collectionBy((owner) => `${owner.clientId} ${endpointOf.get(owner)}`),
    };
  },
});

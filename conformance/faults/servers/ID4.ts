import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID4',
  name: 'each instance of an identity has a slot of its own',
  explained: {
    'SW-TAKEOVER-*': 'there is no takeover without a common slot',
    'SW-TEARDOWN-*': 'nobody is ended, released or reported offline when another connection comes',
    'SW-HEARTBEAT-5': 'both sessions are effective',
    'SW-LIMIT-1': 'nothing is counted as a takeover',
    'SW-PROFILE-5': 'the sessions of both connections are kept',
  },
  cure: 'Leave the instanceId out of the key: it tells redials from newcomers, and is no part of the identity.',
  replace: { createRegistry: collectionBy(({ clientId, instanceId }) => `${clientId} ${instanceId}`) },
});

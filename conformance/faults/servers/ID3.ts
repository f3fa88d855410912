import { fault } from '../fault.js';
import { collectionBy } from '../parts/collection.js';

export default fault({
  id: 'ID3',
  name: 'sessions are kept by connection, not by identity',
  explained: {
    'SW-TAKEOVER-*': 'there is no takeover without a common slot',
    'SW-TEARDOWN-*': 'nobody is ended, released or reported offline when another connection comes',
    'SW-HEARTBEAT-5': 'both sessions are effective',
    'SW-LIMIT-1': 'nothing is counted as a takeover',
    'SW-PROFILE-5': 'the sessions of both connections are kept',
  },
  cure: 'Key the collection by the clientId alone, so that a new connection finds the old session.',
  replace: { createRegistry: collectionBy(({ sessionId }) => sessionId) },
});

import { fault } from '../fault.js';
import { openCollection } from '../parts/collection.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'EP1',
  name: 'removed from the collection, never closed',
  explained: {
    'at-most-one': 'the session that nobody knows any more is still served',
    'message/bad-json-late-end#a-not-acknowledged': 'the session that nobody knows any more is still served',
    'handshake/second-hello#*': 'a second hello is malformed there, too, and goes the same way',
    'message/deep-json#a-answered-or-ended':
      'JSON that nests too deeply is malformed, too, and goes the same way',
  },
  cure: 'In the error handler find the session, close it, then remove it, and only if the collection still holds this one.',
  replace: () => {
    const collection = openCollection();
    return {
      createRegistry: collection.createRegistry,
      teardown(target, end) {
        const connection = connectionOf(target);
        // onError: the entry goes, the session stays open.
        if (connection.effective && end.cause === 'protocol-violation') {
          collection.remove(connection.clientId);
          return;
        }
        rightTeardown(target, end);
        // onClose: the entry goes, whoever it is by now.
        if (end.cause === 'client-close' || end.cause === 'transport-lost')
          collection.remove(connection.clientId);
      },
    };
  },
});

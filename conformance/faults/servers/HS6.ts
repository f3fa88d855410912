import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { cutOff, rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'HS6',
  name: 'a refused handshake is just cut off',
  explained: {
    'handshake/pipelined#*': 'a message too early is cut off like any other mismatch',
    'handshake/pipelined-while-verified#*': 'so is one that is read while the hello is verified',
    'identity/malformed-client-id#*': 'a malformed hello is cut off like any other mismatch',
  },
  cure: 'Accept the upgrade, then tell why not by bye and Close: browsers show neither HTTP statuses nor bare ends.',
  replace: {
    teardown(target, end) {
      const mismatch = end.cause === 'unsupported-version' || end.cause === 'protocol-violation';
      const unwelcomed = connectionOf(target).epoch === 0;
      (mismatch && unwelcomed ? cutOff : rightTeardown)(target, end);
    },
  },
});

import { fault } from '../fault.js';
import { closedAs } from '../parts/end.js';

export default fault({
  id: 'EP6',
  name: 'every fault is told as a protocol violation',
  explained: { 'SW-CLOSE-10': 'a Close that is wrong is a fault on the wire, too' },
  cure: 'Give each fault its code: 1002, 1003, 1007, 1009; and 1011 for what was not the client’s fault.',
  replace: {
    chooseEnd: closedAs({
      'binary-not-supported': 'protocol-violation',
      'framing-error': 'protocol-violation',
      'invalid-utf8': 'protocol-violation',
      'message-too-big': 'protocol-violation',
      'internal-error': 'protocol-violation',
    }),
  },
});

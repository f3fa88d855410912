import { fault } from '../fault.js';
import { closedAs } from '../parts/end.js';

export default fault({
  id: 'EP6',
  name: 'every fault is told as a framing error',
  violates: ['SW-MESSAGE-5', 'SW-MESSAGE-6', 'SW-MESSAGE-8', 'SW-TEARDOWN-12'],
  cure: 'Give each fault its code: 1003, 1007, 1009; and 1011 for what was not the client’s fault.',
  replace: {
    chooseEnd: closedAs({
      'binary-not-supported': 'framing-error',
      'invalid-utf8': 'framing-error',
      'message-too-big': 'framing-error',
      'internal-error': 'framing-error',
    }),
  },
});

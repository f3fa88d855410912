import { fault } from '../fault.js';
import { cutOff, rightTeardown } from '../parts/teardown.js';

export default fault({
  id: 'GC11',
  name: 'an odd Close body crashes the session',
  explained: {
    'close/long-reason#a-closed': 'a reason that is too long goes the same way',
    'message/*#a-closed': 'every fault of a frame goes the same way',
    'no-bare-end': 'every fault of a frame goes the same way',
  },
  cure: 'Validate the body of a Close before its code is read, and answer a bad one with the code of its fault.',
  replace: {
    teardown(target, end) {
      const faulty = end.cause === 'framing-error' || end.cause === 'invalid-utf8';
      (faulty ? cutOff : rightTeardown)(target, end);
    },
  },
});

import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP18',
  name: 'a message of an unknown type is ignored',
  cure: 'Answer it by an error that names the type, so that a newer client learns what this server does not know.',
  replace: {
    lifeCycle: {
      ...specifiedLifeCycle,
      judge(phase, incoming) {
        const right = specifiedLifeCycle.judge(phase, incoming);
        return right === 'unknown' ? 'ignore' : right;
      },
    },
  },
});

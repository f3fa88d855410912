import { type Method, testingMethods } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'SE6',
  name: 'the methods of operators and tests are served to everybody',
  cure: 'Ask for each request whether this session may call that method, and on whom.',
  options: ({ methods }) => {
    const { allow: _, ...observe } = methods!.observe as Method;
    return { methods: { ...testingMethods({ identities: ['*'] }), observe } };
  },
});

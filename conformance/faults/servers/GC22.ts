import { fault } from '../fault.js';

export default fault({
  id: 'GC22',
  name: 'a kick by identity ends whoever is there',
  cure: 'Let a kick name the epoch that it means, and compare it before anybody is ended.',
  options: ({ methods }) => {
    const right = methods!['test.kick']!;
    const { handler, ...rest } = typeof right === 'function' ? { handler: right } : right;
    return {
      methods: {
        'test.kick': {
          ...rest,
          handler: (params, call) => handler({ clientId: (params as { clientId: string }).clientId }, call),
        },
      },
    };
  },
});

import type { Method } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP13',
  name: 'a handler that throws ends the session',
  explained: {
    'limit/answered-requests#a-answered':
      'some of its requests throw, and end the session before it is through',
  },
  cure: 'Catch what a handler throws and answer its request with internal; the session lives on.',
  options: ({ methods }) => {
    const right = methods!['test.fail'] as Method;
    return {
      methods: {
        'test.fail': {
          ...right,
          handler(params, call) {
            if ((params as { where: string }).where === 'handler')
              call.session.after(0, () => right.handler(params, call));
            else return right.handler(params, call);
          },
        },
      },
    };
  },
});

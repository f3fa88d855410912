import { type Method, RequestError } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'EP8',
  name: 'the stack of an exception is sent to the client',
  cure: 'Log what was thrown, and tell the client no more than that the request failed.',
  options: ({ methods }) => {
    const right = methods!['test.fail'] as Method;
    return {
      methods: {
        'test.fail': {
          ...right,
          handler(params, call) {
            try {
              return right.handler(params, call);
            } catch (error) {
              throw new RequestError('internal', (error as Error).stack!.slice(0, 1000));
            }
          },
        },
      },
    };
  },
});

import type { Method } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'RL6',
  name: 'observe counts the sessions that began and those that were closed in order',
  cure: 'Count what is there when it is asked for, or count down where every session ends.',
  options: ({ methods }) => {
    const right = methods!.observe as Method;
    let sessions = 0;
    return {
      onSessionStart: () => {
        sessions += 1;
      },
      onSessionEnd: (_, { cause }) => {
        if (cause === 'client-close') sessions -= 1;
      },
      methods: {
        observe: {
          ...right,
          handler: (params, call) => ({ ...(right.handler(params, call) as object), sessions }),
        },
      },
    };
  },
});

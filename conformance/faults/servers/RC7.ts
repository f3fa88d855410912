import { setTimeout as after } from 'node:timers/promises';
import type { Method } from '@solowire/reference-server';
import { fault } from '../fault.js';

/** How long it takes to write down who was kicked and why, in ms. */
const AUDIT_MS = 250;

export default fault({
  id: 'RC7',
  name: 'a kick compares the epoch, waits, and then ends whoever is there',
  cure: 'Compare the epoch in the same step that ends the session, after everything that is waited for.',
  options: ({ methods }) => {
    const right = methods!['test.kick'] as Method;
    return {
      methods: {
        'test.kick': {
          ...right,
          async handler(params, call) {
            const { clientId, epoch } = params as { clientId: string; epoch?: number };
            const session = call.server.find(clientId);
            if (session === null || (epoch !== undefined && epoch !== session.epoch))
              return { kicked: false };
            await after(AUDIT_MS);
            return right.handler({ clientId }, call);
          },
        },
      },
    };
  },
});

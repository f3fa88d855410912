import type { ApplicationServer, Method, Session } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'TK12',
  name: 'a subscription belongs to the identity and outlives its session',
  explained: {
    'takeover/no-resume#b-is-new': 'the subscription ticks on for the next session of the identity',
  },
  cure: 'Register a subscription with its session, and end it at the fence.',
  options: ({ methods }) => ({
    methods: {
      'test.subscribe': {
        ...(methods!['test.subscribe'] as Method),
        handler: (params, { session, server }) =>
          subscribe(params as { intervalMs: number }, session, server),
      },
    },
  }),
});

function subscribe(
  { intervalMs }: { intervalMs: number },
  { clientId, epoch }: Session,
  server: ApplicationServer,
) {
  const subscription = `${clientId} ${epoch}`;
  let i = 0;
  const timer = setInterval(() => {
    const online = server.push(clientId, 'test.tick', { subscription, i: i++, epoch });
    if (!online) clearInterval(timer);
  }, intervalMs);
  return { subscription };
}

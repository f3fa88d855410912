import { randomUUID } from 'node:crypto';
import type { Method, ServerOptions } from '@solowire/reference-server';

/**
 * The test application with subscriptions that push by clientId: one that outlives its session ticks on for the next one. The
 * end of its session, as the application is told of it, stops it.
 */
export const subscriptionsByIdentity = ({ methods }: ServerOptions): ServerOptions => ({
  methods: {
    'test.subscribe': {
      ...(methods!['test.subscribe'] as Method),
      handler(params, { session, server }) {
        const { intervalMs } = params as { intervalMs: number };
        const { clientId, epoch } = session;
        const subscription = randomUUID();
        let i = 0;
        const tick = () => server.push(clientId, 'test.tick', { subscription, i: i++, epoch });
        const timer = setInterval(tick, intervalMs);
        timer.unref();
        session.onEnd(() => clearInterval(timer));
        return { subscription };
      },
    },
  },
});

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

/** So long after the end of a session the application tidies up, in ms. */
const TIDIES_AFTER_MS = 80;

/** The test application with one subscription for each identity. A while after the end of a session it stops the one of its identity. */
export const stopsByIdentity = ({ methods }: ServerOptions): ServerOptions => {
  const timers = new Map<string, NodeJS.Timeout>();
  return {
    methods: {
      'test.subscribe': {
        ...(methods!['test.subscribe'] as Method),
        handler(params, { session }) {
          const { intervalMs } = params as { intervalMs: number };
          const { clientId, epoch } = session;
          const subscription = randomUUID();
          let i = 0;
          const timer = setInterval(
            () => session.push('test.tick', { subscription, i: i++, epoch }),
            intervalMs,
          );
          timer.unref();
          clearInterval(timers.get(clientId));
          timers.set(clientId, timer);
          session.onEnd(() => setTimeout(() => clearInterval(timers.get(clientId)), TIDIES_AFTER_MS).unref());
          return { subscription };
        },
      },
    },
  };
};

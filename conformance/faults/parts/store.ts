import { setTimeout as after } from 'node:timers/promises';
import type { Method, ServerOptions } from '@solowire/reference-server';

/** The test application with a store that asks nobody whether the session is still in the slot, and heeds no cancel signal. */
export const looseStore = (right: ServerOptions): ServerOptions =>
  storeThat(right, (afterMs) => after(afterMs));

/** The same store, whose handlers hurry when they are cancelled. */
export const storesWhenCancelled = (right: ServerOptions): ServerOptions =>
  storeThat(right, (afterMs, signal) => after(afterMs, undefined, { signal }).catch(() => {}));

function storeThat(
  { methods }: ServerOptions,
  wait: (afterMs: number, signal: AbortSignal) => Promise<unknown>,
): ServerOptions {
  const store = new Map<string, { value: unknown; epoch: number }>();
  return {
    methods: {
      'test.put': {
        ...(methods!['test.put'] as Method),
        async handler(params, { session, signal }) {
          const { key, value, afterMs = 0 } = params as { key: string; value: unknown; afterMs?: number };
          if (afterMs > 0) await wait(afterMs, signal);
          store.set(`${session.clientId} ${key}`, { value, epoch: session.epoch });
          return { epoch: session.epoch };
        },
      },
      'test.get': {
        ...(methods!['test.get'] as Method),
        handler: (params, { session }) =>
          store.get(`${session.clientId} ${(params as { key: string }).key}`) ?? { value: null, epoch: 0 },
      },
    },
  };
}

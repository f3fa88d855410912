import type { Connection, Method, ServerOptions } from '@solowire/reference-server';
import type { Variant } from '../variant.js';
import { tapped } from './transport.js';

/** A test application that keeps what sessions watch by their clientId, and drops all of it at some event of any connection of it. */
export const watchesByIdentity = (at: 'onGone' | 'onClose'): Pick<Variant, 'options' | 'replace'> => {
  // No two servers that one kit asks meet the same identity.
  const watches = new Map<string, Set<() => void>>();
  const drop = ({ clientId }: Pick<Connection, 'clientId'>) => {
    for (const stop of watches.get(clientId) ?? []) stop();
    watches.delete(clientId);
  };
  return {
    replace: {
      createTransport: tapped((connection) => ({
        onGone() {
          if (at === 'onGone') drop(connection);
          connection.onGone();
        },
        onClose(code) {
          if (at === 'onClose') drop(connection);
          connection.onClose(code);
        },
      })),
    },
    options: ({ methods }: ServerOptions) => ({
      methods: {
        'test.watch': {
          ...(methods!['test.watch'] as Method),
          handler(params, { session, server }) {
            const { clientId } = params as { clientId: string };
            const stop = server.watch(clientId, (change) => session.push('test.presence', change));
            session.onEnd(stop);
            const mine = watches.get(session.clientId) ?? new Set();
            watches.set(session.clientId, mine.add(stop));
            const epoch = server.onlineEpoch(clientId);
            return { online: epoch > 0, epoch };
          },
        },
      },
    }),
  };
};

/** The test application with a method `test.watch` whose listener is told of all changes, as long as the server runs. */
export const toldForEver = ({ methods }: ServerOptions): ServerOptions => ({
  methods: {
    'test.watch': {
      ...(methods!['test.watch'] as Method),
      handler(params, { session: { clientId: watcher }, server }) {
        const { clientId } = params as { clientId: string };
        server.watch(clientId, (change) => server.push(watcher, 'test.presence', change));
        const epoch = server.onlineEpoch(clientId);
        return { online: epoch > 0, epoch };
      },
    },
  },
});

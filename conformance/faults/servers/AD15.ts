import { fault } from '../fault.js';
import { insideOf } from '../parts/inside.js';
import { tapped } from '../parts/transport.js';

export default fault({
  id: 'AD15',
  name: 'the close handler fails for a Close without a code, behind its answer, and the slot stays taken',
  explained: {
    'SW-TEARDOWN-15': 'the session is never told offline',
    'SW-TEARDOWN-16': 'the session is still online',
    'SW-TEARDOWN-17': 'it ends by its silence, or by the next hello',
  },
  cure: 'A Close may have no code: expect that, and release the session before anything that could throw.',
  replace: () => {
    const bare = new WeakSet<object>();
    return {
      createTransport: tapped((connection) => ({
        onClose(code) {
          if (code !== null || !connection.effective) return connection.onClose(code);
          bare.add(connection);
          connection.sendClose({ cause: 'client-close', close: { code, reason: '' }, bye: null });
          insideOf(connection).transport.end();
        },
        onFin: () => (bare.has(connection) ? undefined : connection.onFin()),
        onGone: () => (bare.has(connection) ? undefined : connection.onGone()),
      })),
    };
  },
});

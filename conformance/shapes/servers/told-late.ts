import type { Connection } from '@solowire/reference-server';
import { connectionOf } from '../../faults/parts/connection.js';
import { onlyFor, without, withSteps } from '../../faults/parts/teardown.js';
import { tapped } from '../../faults/parts/transport.js';
import { shape } from '../shape.js';

/** Long enough for the newcomer to be welcomed and to say something, in ms. */
const LATE_MS = 40;

/**
 * Who was taken over is told behind the welcome of the newcomer: the fence comes before it, bye and Close need not (SW-TAKEOVER-5 names
 * them as what is still sent).
 */
export default shape({
  id: 'told-late',
  oddness: `tells a session that it was taken over ${LATE_MS} ms after its fence, behind the welcome of the newcomer`,
  permittedBy: ['SW-TAKEOVER-5', 'SW-TAKEOVER-3'],
  touches: ['takeover/other-instance', 'takeover/deaf', 'takeover/old-heartbeat', 'race/parallel-hellos'],
  shows: (h) => {
    const [old, newcomer] = [h.all('told').find((e) => e.ending === 'taken-over'), h.all('welcomed')];
    return old !== undefined && newcomer.some((e) => e.tookOver && e.seq < old.seq);
  },
  replace: () => {
    const untold = new Map<Connection, () => void>();
    const tell = (connection: Connection) => {
      untold.get(connection)?.();
      untold.delete(connection);
    };
    const silent = without('bye', 'close', 'transport');
    const late = withSteps({ fence() {}, timers() {}, subscriptions() {}, queue() {}, calls() {} });
    return {
      teardown: onlyFor(['session-taken-over', 'session-redialled'], (target, end) => {
        const connection = connectionOf(target);
        silent(target, end);
        untold.set(connection, () => late(target, end));
        setTimeout(tell, LATE_MS, connection);
      }),
      createTransport: tapped((connection) => ({
        // Its own end comes first: that is answered.
        onClose(code) {
          tell(connection);
          connection.onClose(code);
        },
        onFin() {
          tell(connection);
          connection.onFin();
        },
        onGone() {
          untold.delete(connection);
          connection.onGone();
        },
      })),
    };
  },
});

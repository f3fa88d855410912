import { type Cause, SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { rightTeardown, withSteps } from '../parts/teardown.js';
import { transportsOf } from '../parts/transport.js';

/** Ends TCP by a reset, always, and at once: of itself, Node lets a FIN go ahead of it. */
class Resets extends SocketTransport {
  override abort(): void {
    this.socket.destroySoon = () => void this.socket.destroy();
    super.abort('reset');
  }
}

/** The ends at which this happens. */
const OVERTAKEN: readonly Cause[] = ['session-taken-over', 'heartbeat-timeout'];

/** Hands the Close over in a later turn, and resets at once. */
const overtaken = withSteps({
  close: (target, end) => void setImmediate(() => target.sendClose(end)),
  transport: (target) => connectionOf(target).abort(),
});

export default fault({
  id: 'GC10',
  name: 'the Close is overtaken by a reset',
  explained: {
    'SW-HEARTBEAT-*': 'the silent client is told by no Close',
    'SW-TAKEOVER-*': 'the old connection is told by no Close',
    'SW-TEARDOWN-4': 'the old connection is told by no Close',
  },
  cure: 'Await the peer’s Close, or let a FIN follow the Close; a reset destroys what is still on its way.',
  replace: {
    createTransport: transportsOf(Resets),
    teardown(target, end) {
      const welcomed = connectionOf(target).epoch > 0;
      (welcomed && OVERTAKEN.includes(end.cause) ? overtaken : rightTeardown)(target, end);
    },
  },
});

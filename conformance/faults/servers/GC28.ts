import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { insideOf } from '../parts/inside.js';
import { rightTeardown } from '../parts/teardown.js';
import { transportsOf } from '../parts/transport.js';

/** Ends its side only behind the client's FIN, once it is told to leave it. */
class MayLeaveTheEnd extends SocketTransport {
  leavesTheEnd = false;

  override end(): void {
    if (!this.leavesTheEnd || this.socket.readableEnded) super.end();
  }

  override abort(how: 'fin' | 'reset'): void {
    if (!this.leavesTheEnd) super.abort(how);
  }
}

export default fault({
  id: 'GC28',
  name: 'who was silent is told and closed, and its TCP is left to it',
  explained: {
    'SW-TEARDOWN-1': 'what left the slot is told and closed, and its TCP stays open',
    'SW-PROFILE-5': 'connections that are told and closed are still there',
  },
  cure: 'End TCP at closeTimeoutMs behind every Close: whoever is silent does not end it.',
  replace: {
    createTransport: transportsOf(MayLeaveTheEnd),
    teardown(target, end) {
      const { transport } = insideOf(connectionOf(target));
      if (end.cause === 'heartbeat-timeout') (transport as MayLeaveTheEnd).leavesTheEnd = true;
      rightTeardown(target, end);
    },
  },
});

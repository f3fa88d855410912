import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { transportsOf } from '../parts/transport.js';

class LeavesTheEnd extends SocketTransport {
  override end(): void {
    if (this.socket.readableEnded) super.end();
  }

  override abort(): void {}
}

export default fault({
  id: 'GC24',
  name: 'the end of TCP is left to the client',
  explained: {
    'SW-TEARDOWN-1': 'what left the slot is told and closed, and its TCP stays open',
    'SW-PROFILE-5': 'connections that are told and closed are still there',
    'lifetime/churn-leaves-nothing#*': 'connections that are told and closed pile up',
    'lifetime/drain#in-time': 'the drain ends no connection',
    'race/*': 'the losers are told and closed, and their TCP stays open',
    'limit/unread-is-reset#a-reset': 'what is never read is not reset, either',
    'hello-answered': 'a dial during the drain is neither answered nor ended',
    'takeover/newcomer-fails#a-not-back': 'the old session is told and closed, and its TCP stays open',
  },
  cure: 'End TCP as soon as both Closes are through, and at closeTimeoutMs whatever the client does.',
  replace: { createTransport: transportsOf(LeavesTheEnd) },
});

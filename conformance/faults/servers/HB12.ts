import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { parse, transportsOf } from '../parts/transport.js';

/** Sends no heartbeats if its welcome named a predecessor. */
class MuteAfterTakeover extends SocketTransport {
  private mute = false;

  override sendText(text: string): void {
    const { type, tookOver } = parse(text);
    if (type === 'welcome') this.mute = tookOver !== null;
    if (!this.mute || type !== 'heartbeat') super.sendText(text);
  }
}

export default fault({
  id: 'HB12',
  name: 'heartbeats do not start again after a reconnect',
  explained: {
    '*-lives-on': 'a client that only answers heartbeats is silent without them',
  },
  cure: 'Start a heartbeat with each welcome; the old one’s end must not switch it off for the identity.',
  replace: { createTransport: transportsOf(MuteAfterTakeover) },
});

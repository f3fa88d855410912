import { SocketTransport } from '@solowire/reference-server';
import { shortTimings } from '@solowire/spec';
import { fault } from '../fault.js';
import { parse, transportsOf } from '../parts/transport.js';

/** Sends a heartbeat only if nothing else was sent for an interval. */
class BeatsWhenIdle extends SocketTransport {
  private lastSent = 0;

  override sendText(text: string): void {
    const now = performance.now();
    const isHeartbeat = parse(text).type === 'heartbeat';
    if (isHeartbeat && now - this.lastSent < shortTimings.intervalMs) return;
    if (!isHeartbeat) this.lastSent = now;
    super.sendText(text);
  }
}

export default fault({
  id: 'HB13',
  name: 'heartbeats stop while data flows',
  cure: 'Send heartbeats at their pace, whatever else flows: the client measures the pace, not the traffic.',
  replace: { createTransport: transportsOf(BeatsWhenIdle) },
});

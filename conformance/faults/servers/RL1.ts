import { SocketTransport } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { transportsOf } from '../parts/transport.js';

/** Takes its own FIN for the end of TCP. */
class EndsHalf extends SocketTransport {
  private halfEnded = false;

  override end(): void {
    this.halfEnded = true;
    super.end();
  }

  override abort(how: 'fin' | 'reset'): void {
    if (!this.halfEnded) super.abort(how);
  }
}

export default fault({
  id: 'RL1',
  name: 'a socket that was half closed is never given back if its client keeps the other half',
  cure: 'Let the close timeout destroy the socket, whether its own FIN was sent or not.',
  replace: { createTransport: transportsOf(EndsHalf) },
});

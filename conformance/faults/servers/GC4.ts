import { frame, Opcode } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { CarelessTransport } from '../parts/close-faults.js';
import { transportsOf } from '../parts/transport.js';

class TalksOn extends CarelessTransport {
  override sendClose(code: number | null, reason: string): void {
    super.sendClose(code, reason);
    if (this.socket.writable) this.write(frame(Opcode.pong, ''));
  }
}

export default fault({
  id: 'GC4',
  name: 'a keep-alive frame follows the Close',
  cure: 'Stop whatever writes by a timer before the Close is sent, and let nothing behind it.',
  replace: { createTransport: transportsOf(TalksOn) },
});

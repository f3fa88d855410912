import { fault } from '../fault.js';
import { CarelessTransport } from '../parts/close-faults.js';
import { transportsOf } from '../parts/transport.js';

/** Both the error handler and the close handler close. */
class ClosesTwice extends CarelessTransport {
  override sendClose(code: number | null, reason: string): void {
    super.sendClose(code, reason);
    if (code !== null) this.forceClose(code, Buffer.from(reason));
  }
}

export default fault({
  id: 'GC7',
  name: 'two Closes are sent',
  cure: 'Remember that a Close was sent, in the one place that sends it.',
  replace: { createTransport: transportsOf(ClosesTwice) },
});

import { fault } from '../fault.js';
import { CarelessTransport } from '../parts/close-faults.js';
import { transportsOf } from '../parts/transport.js';

/** A reason of 123 bytes whose last character is cut in half. */
const CUT = Buffer.from('–'.repeat(42)).subarray(0, 122);

class CutsReasons extends CarelessTransport {
  override sendClose(code: number | null, reason: string): void {
    if (code === null || reason === '' || !this.mayWrite()) {
      super.sendClose(code, reason);
    } else {
      this.forceClose(code, CUT);
      this.end();
    }
  }
}

export default fault({
  id: 'GC9',
  name: 'a long reason is cut inside a character',
  explained: {
    framing: 'the cut reason is not UTF-8, which is a fault of the frame, too',
  },
  cure: 'Cut a reason at a character, not at a byte, so that its UTF-8 stays whole.',
  replace: { createTransport: transportsOf(CutsReasons) },
});

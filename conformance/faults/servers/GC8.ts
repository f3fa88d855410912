import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { NO_CODE } from '../parts/close-faults.js';

export default fault({
  id: 'GC8',
  name: 'an empty Close is answered with 1005',
  cure: 'Answer an empty Close with an empty one: what a library reports for it is no code for the wire.',
  replace: {
    chooseEnd: (cause, detail) =>
      cause === 'client-close' && detail?.peerCode == null
        ? { ...chooseEnd(cause, detail), close: { code: NO_CODE, reason: '' } }
        : chooseEnd(cause, detail),
  },
});

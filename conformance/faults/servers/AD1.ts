import { fault } from '../fault.js';
import { tapped } from '../parts/transport.js';

/** How often dead sockets are swept, in ms. */
const SWEEP_MS = 1_000;

export default fault({
  id: 'AD1',
  name: 'a reset of the client releases nothing',
  explained: {
    'SW-PROFILE-5': 'the dropped session is still there',
    'takeover/no-way-back#a-stays-fenced': 'the successor that dropped is still in the slot',
    'took-over-is-true': 'the predecessor that is named may never have been welcomed',
  },
  cure: 'Run the teardown in the handler of the socket’s end, whatever ended it.',
  options: { parameters: { deadAfterMs: 1_500 } },
  replace: {
    createTransport: tapped((connection) => ({
      onGone() {
        if (connection.effective) setTimeout(() => connection.onGone(), SWEEP_MS);
        else connection.onGone();
      },
    })),
  },
});

import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { tapped } from '../parts/transport.js';

/** Places of connections; the kit drops more than that before their hello. */
const PLACES = 15;
/** How long a place is kept that nobody gives back, in ms. */
const SWEEP_MS = 1_500;

export default fault({
  id: 'HS21',
  name: 'a connection that dies before its hello keeps its place until a sweep',
  alone: true,
  cure: 'Give the place back in the one handler that runs however the connection ends.',
  replace: () => {
    let leaked = 0;
    return {
      createTransport: tapped((connection) => ({
        onGone() {
          if (connection.phase === 'upgraded') {
            leaked += 1;
            setTimeout(() => (leaked -= 1), SWEEP_MS);
          }
          connection.onGone();
        },
      })),
      createAdmission: admissionWith(() => async (right, candidate) => {
        if (leaked < PLACES) await right();
        else candidate.refuse({ name: 'try-again-later' });
      }),
    };
  },
});

import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'TK36',
  name: 'the bye of a takeover names the instance of the newcomer',
  cure: 'Tell a session that it was taken over, and nothing of who did it: either of the two may be a stranger.',
  replace: () => {
    let newcomer = '';
    return {
      createAdmission: admissionWith(() => (right, candidate) => {
        newcomer = candidate.instanceId;
        return right();
      }),
      chooseEnd(cause, detail) {
        const end = chooseEnd(cause, detail);
        if (cause !== 'session-taken-over' || end.bye === null) return end;
        return { ...end, bye: { ...end.bye, reason: `${cause} by ${newcomer}` } };
      },
    };
  },
});

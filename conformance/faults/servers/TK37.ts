import { chooseEnd } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'TK37',
  name: 'the Close of a takeover says from which address the newcomer comes',
  cure: 'Write into the log where a newcomer comes from, and not into what the old session reads.',
  replace: () => {
    let address = '';
    return {
      createAdmission: admissionWith(() => (right, _candidate, _hello, proof) => {
        address = proof.address;
        return right();
      }),
      chooseEnd(cause, detail) {
        const end = chooseEnd(cause, detail);
        if (cause !== 'session-redialled' && cause !== 'session-taken-over') return end;
        return end.close === null
          ? end
          : { ...end, close: { ...end.close, reason: `new login from ${address}` } };
      },
    };
  },
});

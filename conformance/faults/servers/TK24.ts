import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'TK24',
  name: 'a session is resumed',
  explained: { 'session-ids-unique': 'the resumed session has the sessionId that it had' },
  cure: 'Give each welcome a new session, whatever a hello asks for besides.',
  replace: {
    createAdmission: admissionWith(() => (right, candidate, hello) => {
      const { resume } = hello as { resume?: string };
      const welcome = candidate.welcome.bind(candidate);
      candidate.welcome = (...args) => {
        if (resume) candidate.sessionId = resume;
        welcome(...args);
      };
      return right();
    }),
  },
});

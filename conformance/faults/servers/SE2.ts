import type { Connection } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'SE2',
  name: 'who names a sessionId gets that session',
  explained: {
    'session-ids-unique': 'the session that is named goes on under its sessionId',
  },
  cure: 'Take sessionIds for names in logs: no message of a client may give power over a session.',
  replace: () => {
    const sessions = new Map<string, Connection>();
    return {
      createAdmission: admissionWith(() => (right, candidate, hello) => {
        const { resume, sessionId = resume } = hello as { resume?: string; sessionId?: string };
        const welcome = candidate.welcome.bind(candidate);
        candidate.welcome = (...args) => {
          const old = sessions.get(sessionId ?? '');
          old?.takenOver(candidate);
          if (old) candidate.sessionId = old.sessionId;
          welcome(...args);
          sessions.set(candidate.sessionId, candidate);
        };
        return right();
      }),
    };
  },
});

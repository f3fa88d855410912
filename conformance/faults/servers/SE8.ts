import { specifiedLifeCycle } from '@solowire/reference-server';
import { fault } from '../fault.js';

export default fault({
  id: 'SE8',
  name: 'a session outlives its credential',
  cure: 'Keep the time at which the credential expires, and end the session with credential-expired then.',
  replace: {
    lifeCycle: {
      ...specifiedLifeCycle,
      step: (phase, event, choice) =>
        event === 'credentialExpired' ? null : specifiedLifeCycle.step(phase, event, choice),
    },
  },
});

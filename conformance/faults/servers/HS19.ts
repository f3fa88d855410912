import { createWelcomeWriter } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';

export default fault({
  id: 'HS19',
  name: 'the welcome echoes the version of the client',
  cure: 'Announce the lower one of both versions, and speak it.',
  replace: () => {
    const versions = new Map<string, number>();
    return {
      createAdmission: admissionWith(() => (right, _candidate, hello) => {
        versions.set(hello.instanceId, hello.version);
        return right();
      }),
      createWelcomeWriter: (...args) => {
        const write = createWelcomeWriter(...args);
        return (facts) =>
          write({ ...facts, version: versions.get(facts.session.instanceId) ?? facts.version });
      },
    };
  },
});

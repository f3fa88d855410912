import { createAdmission } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { namesInUrls } from '../parts/url.js';

export default fault({
  id: 'SE3',
  name: 'the identity is taken from the URL',
  violates: ['SW-IDENTITY-1'],
  explained: {
    'took-over-is-true': 'the predecessor is one of the identity in the URL',
  },
  cure: 'Take the identity from the hello and its credential; URLs are logged, shared and guessed.',
  replace: () => {
    const { nameOf, ...parts } = namesInUrls();
    return {
      ...parts,
      createAdmission(host) {
        const right = createAdmission(host);
        return {
          admit(candidate, hello, proof) {
            candidate.clientId = nameOf(candidate) ?? hello.clientId;
            const { clientId } = candidate;
            return right.admit(candidate, { ...hello, clientId }, { ...proof, clientId });
          },
        };
      },
    };
  },
});

import { createAdmission } from '@solowire/reference-server';
import { fault } from '../fault.js';
import { connectionOf } from '../parts/connection.js';
import { namesInUrls } from '../parts/url.js';

export default fault({
  id: 'SE3',
  name: 'the identity is taken from the URL',
  explained: {
    'took-over-is-true': 'the predecessor is one of the identity in the URL',
  },
  cure: 'Take the identity from the hello and its credential; URLs are logged, shared and guessed.',
  replace: () => {
    const { nameOf, ...parts } = namesInUrls();
    return {
      ...parts,
      createAdmission(means) {
        const right = createAdmission(means);
        return {
          admit(candidate, hello, proof) {
            const clientId = nameOf(candidate) ?? hello.clientId;
            connectionOf(candidate).clientId = clientId;
            return right.admit(candidate, { ...hello, clientId }, { ...proof, clientId });
          },
        };
      },
    };
  },
});

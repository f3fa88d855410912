import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { namesInUrls } from '../parts/url.js';

export default fault({
  id: 'SE11',
  name: 'a name in the URL must be that of the hello',
  cure: 'Read nothing of identities in a URL; it belongs to whoever wrote the link.',
  replace: () => {
    const { nameOf, ...parts } = namesInUrls();
    return {
      ...parts,
      createAdmission: admissionWith(() => async (right, candidate, hello) => {
        const name = nameOf(candidate) ?? hello.clientId;
        if (name === hello.clientId) await right();
        else candidate.refuse({ name: 'identity-not-allowed' });
      }),
    };
  },
});

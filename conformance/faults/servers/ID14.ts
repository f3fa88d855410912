import { fault } from '../fault.js';
import { admissionWith } from '../parts/admission.js';
import { urlsOfConnections } from '../parts/url.js';

export default fault({
  id: 'ID14',
  name: 'a takeover ends the old session only if it came by the same path',
  cure: 'End the old session where its slot is lost, however it came.',
  replace: () => {
    const { urlOf, ...parts } = urlsOfConnections();
    return {
      ...parts,
      createAdmission: admissionWith(() => (right, candidate) => {
        const takenOver = candidate.takenOver.bind(candidate);
        candidate.takenOver = (by) => {
          if (urlOf(by).pathname === urlOf(candidate).pathname) takenOver(by);
        };
        return right();
      }),
    };
  },
});

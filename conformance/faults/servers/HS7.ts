import { fault } from '../fault.js';
import { claimsBeforeItVerifies } from '../parts/admission.js';

export default fault({
  id: 'HS7',
  name: 'takes over before the credential is verified',
  cure: 'Verify first, claim the slot then: nothing may happen to a session for a hello that is not proven.',
  replace: { createAdmission: claimsBeforeItVerifies },
});

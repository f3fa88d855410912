// Generated from conformance/schemas by `npm run spec:generate`; edit those.
import type { TargetSpecial } from './types.js';

export type SpecialName = keyof TargetSpecial;

/** What each entry of a target's `special` is for, and whether it is an identity or only credentials. */
export const special: Readonly<Record<SpecialName, { description: string; isIdentity: boolean }>> = {
  "wrong": {
    "description": "Credentials that the server must refuse.",
    "isIdentity": false
  },
  "foreign": {
    "description": "Good credentials that are valid for none of the test identities.",
    "isIdentity": false
  },
  "slow": {
    "description": "Good credentials for every test identity that take the server longer to verify than `credentials` that come a moment later.",
    "isIdentity": false
  },
  "outsider": {
    "description": "An identity that is not a test identity. Without credentials of its own it shows what `credentials` says.",
    "isIdentity": true
  },
  "operator": {
    "description": "An identity that may call `observe`. Without credentials of its own it shows what `credentials` says.",
    "isIdentity": true
  }
};

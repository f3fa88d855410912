import { randomBytes } from 'node:crypto';

/** A new session id: 128 random bits, so that none is given twice or guessed (SW-IDENTITY-9). */
export function createSessionId(): string {
  return randomBytes(16).toString('base64url');
}

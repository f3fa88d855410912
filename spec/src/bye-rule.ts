import { closeCodes } from './generated/protocol.js';

/**
 * Whether a server sends a bye before its Close with this code (SW-CLOSE-1). A code that the protocol does not know follows
 * its range: all of 4000–4999 have one, no other.
 */
export function hasBye(code: number): boolean {
  return closeCodes[code]?.bye ?? (code >= 4000 && code <= 4999);
}

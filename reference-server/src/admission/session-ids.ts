import { randomFillSync } from 'node:crypto';

const BYTES = 16;

/** Random bytes for the next ids: the generator is asked for many at once, since each call of it costs more than an id. */
const pool = Buffer.alloc(128 * BYTES);
let used = pool.length;

/** A new session id: 128 random bits, so that none is given twice or guessed (SW-IDENTITY-9). */
export function createSessionId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES;
  return pool.toString('base64url', used - BYTES, used);
}

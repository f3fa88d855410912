import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OptionError } from '../options.js';
import type { Authenticate, Grant } from './authenticate.js';

/** The scheme of the credentials that tokens come in. */
export const TOKEN_SCHEME = 'token';

/** A token and what it authorises. */
export interface TokenEntry extends Grant {
  /** The secret. */
  readonly token: string;
}

/**
 * Tokens that are known in advance. Every one is compared, each by its hash and in constant time, whoever asks: how long
 * it takes tells nothing of identities or tokens (SW-IDENTITY-12).
 */
export function tokens(entries: readonly TokenEntry[]): Authenticate {
  const known = entries.map(({ token, ...grant }) => ({ hash: hash(token), grant }));
  return ({ credentials }) => {
    const presented = hash(credentials?.scheme === TOKEN_SCHEME ? credentials.token : '');
    let found: Grant | null = null;
    for (const { hash: expected, grant } of known) {
      if (timingSafeEqual(presented, expected)) found = grant;
    }
    return found;
  };
}

/**
 * Reads `{ "tokens": [{ "token": "…", "clientIds": ["player-42", "solowire-*"], "operator": true }] }`.
 * @throws OptionError if the file cannot be read or is not that; never with a token in it
 */
export function readTokens(file: string): TokenEntry[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new OptionError(`the token file ${file} cannot be read: ${reason}`);
  }
  const entries = (content as { tokens?: unknown } | null)?.tokens;
  if (!Array.isArray(entries)) throw new OptionError(`the token file ${file} must be {"tokens": […]}`);
  return entries.map((entry, index) => {
    const wrong = whatIsWrong(entry);
    if (wrong) throw new OptionError(`tokens[${index}] in ${file}: ${wrong}`);
    return entry as TokenEntry;
  });
}

function whatIsWrong(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return 'must be an object';
  const { token, clientIds, operator, expiresAt, ...rest } = entry as Record<string, unknown>;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) return `has the unknown field ${JSON.stringify(unknown)}`;
  if (typeof token !== 'string' || token.length === 0) return 'token must be a string that is not empty';
  if (!Array.isArray(clientIds) || !clientIds.every((id) => typeof id === 'string')) {
    return 'clientIds must be a list of strings, such as ["player-42", "solowire-*"]';
  }
  if (operator !== undefined && typeof operator !== 'boolean') return 'operator must be true or false';
  if (expiresAt !== undefined && typeof expiresAt !== 'number')
    return 'expiresAt must be a number, in ms since 1970';
  return null;
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

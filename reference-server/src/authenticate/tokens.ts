import { createHash, timingSafeEqual } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { OptionError } from '../options.js';
import type { Authenticate, Grant, Proof } from './authenticate.js';

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
  const known = entries.map(({ token, ...grant }) => {
    const hashed = hash(token);
    return { hash: hashed, grant: { ...grant, credential: hashed.toString('hex') } };
  });
  return (proof) => grantOf(proof, known);
}

/** Tokens of a file that may change. */
export interface TokenFile {
  readonly authenticate: Authenticate;
  /**
   * Reads the file again. A token that is gone, or grants something else now, is revoked: its sessions end with 4006.
   * @throws OptionError if the file cannot be read or is wrong; then all stays as it was
   */
  reload(): void;
}

/** @throws OptionError if the file cannot be read or is wrong */
export function tokenFile(file: string): TokenFile {
  let known = readTokens(file).map(revocable);
  return {
    authenticate: (proof) => grantOf(proof, known),
    reload() {
      const before = new Map(known.map((token) => [token.key, token]));
      known = readTokens(file).map((entry) => {
        const token = revocable(entry);
        const same = before.get(token.key);
        before.delete(token.key);
        return same ?? token;
      });
      for (const { revoke } of before.values()) revoke();
    },
  };
}

interface KnownToken {
  readonly hash: Buffer;
  readonly grant: Grant;
}

function revocable({ token, ...grant }: TokenEntry): KnownToken & { key: string; revoke(): void } {
  const controller = new AbortController();
  // Each session of the token listens.
  setMaxListeners(0, controller.signal);
  const hashed = hash(token);
  const credential = hashed.toString('hex');
  return {
    hash: hashed,
    grant: { ...grant, credential, revoked: controller.signal },
    key: JSON.stringify([credential, grant.clientIds, grant.operator, grant.expiresAt]),
    revoke: () => controller.abort(),
  };
}

function grantOf({ credentials }: Proof, known: readonly KnownToken[]): Grant | null {
  const presented = hash(credentials?.scheme === TOKEN_SCHEME ? credentials.token : '');
  let found: Grant | null = null;
  for (const { hash: expected, grant } of known) {
    if (timingSafeEqual(presented, expected)) found = grant;
  }
  return found;
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
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    return 'expiresAt must be a finite number, in ms since 1970';
  }
  return null;
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

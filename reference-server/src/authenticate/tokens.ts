import { createHash } from 'node:crypto';
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
 * Tokens that are known in advance, each once. They are looked up by their hash, which costs the same for one token and for a
 * million. How long that takes can tell at most something of hashes, and nobody can choose a token by its SHA-256 (SW-IDENTITY-12).
 * @throws OptionError if a token is there twice
 */
export function tokens(entries: readonly TokenEntry[]): Authenticate {
  rejectTwins(entries);
  const known = new Map(
    entries.map(({ token, ...grant }) => {
      const credential = hash(token);
      return [credential, { grant: { ...grant, credential } }];
    }),
  );
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
  let known = readAgain(file, new Map());
  return {
    authenticate: (proof) => grantOf(proof, known),
    reload() {
      const before = known;
      known = readAgain(file, before);
      for (const [credential, token] of before) if (known.get(credential) !== token) token.revoke();
    },
  };
}

/** By its hash, which names the credential. */
type Known<T extends { readonly grant: Grant }> = ReadonlyMap<string, T>;

/** A token of a file. */
interface RevocableToken {
  readonly grant: Grant;
  /** What it grants, to be compared. */
  readonly says: string;
  revoke(): void;
}

/** What stays as it was keeps its token, and so its sessions. */
function readAgain(file: string, before: Known<RevocableToken>): Known<RevocableToken> {
  const known = new Map<string, RevocableToken>();
  for (const { token, ...grant } of readTokens(file)) {
    const credential = hash(token);
    const says = JSON.stringify([grant.clientIds, grant.operator, grant.expiresAt]);
    const same = before.get(credential);
    known.set(credential, same?.says === says ? same : revocable({ ...grant, credential }, says));
  }
  return known;
}

function revocable(grant: Grant, says: string): RevocableToken {
  const controller = new AbortController();
  // Each session of the token listens.
  setMaxListeners(0, controller.signal);
  return { grant: { ...grant, revoked: controller.signal }, says, revoke: () => controller.abort() };
}

function grantOf({ credentials }: Proof, known: Known<{ readonly grant: Grant }>): Grant | null {
  const presented = hash(credentials?.scheme === TOKEN_SCHEME ? credentials.token : '');
  return known.get(presented)?.grant ?? null;
}

/** Which of two entries counts would be a guess. */
function rejectTwins(entries: readonly TokenEntry[], where = ''): void {
  const seen = new Map<string, number>();
  for (const [index, { token }] of entries.entries()) {
    const twin = seen.get(token);
    if (twin !== undefined) {
      throw new OptionError(`tokens[${twin}] and tokens[${index}]${where} are the same token; give it once`);
    }
    seen.set(token, index);
  }
}

/**
 * Reads `{ "tokens": [{ "token": "…", "clientIds": ["player-42", "solowire-*"], "operator": true }] }`.
 * @throws OptionError if the file cannot be read, is not that, or holds a token twice; never with a token in it
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
  for (const [index, entry] of entries.entries()) {
    const wrong = whatIsWrong(entry);
    if (wrong) throw new OptionError(`tokens[${index}] in ${file}: ${wrong}`);
  }
  rejectTwins(entries, ` in ${file}`);
  return entries;
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

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from '@solowire/spec';
import type { Certificate } from '../transport/upgrade.js';

/** What proves who a client is. */
export interface Proof {
  /** Who it says it is. Whether the credential covers that is judged by the server, afterwards. */
  readonly clientId: string;
  /** From the hello. */
  readonly credentials: Credentials | undefined;
  /** Of the upgrade request: cookies, an Authorization header, what a proxy adds. */
  readonly headers: IncomingHttpHeaders;
  /** The client's TLS certificate, if the server asks for one and it was verified. */
  readonly certificate: Certificate | undefined;
  /** The client's address; behind a trusted proxy, what that says. */
  readonly address: string;
}

/** What a good credential authorises. */
export interface Grant {
  /** The identities, byte by byte; a `*` at the end stands for any rest. */
  readonly clientIds: readonly string[];
  /** Names the credential, so that its sessions can be counted (SW-LIMIT-11); no secret. Default: they are not. */
  readonly credential?: string;
  /** Whether its sessions may use `observe`. Default: no. */
  readonly operator?: boolean;
  /** When it expires, a finite number of ms since 1970; the session then ends with 4006. Default: never. */
  readonly expiresAt?: number;
  /** Aborted when the credential is revoked; its session then ends with 4006 (SW-IDENTITY-14). Default: it never is. */
  readonly revoked?: AbortSignal;
}

/**
 * Verifies a credential: a grant, or null if it is missing or wrong (4501). Throw, or reject, if it cannot be verified
 * now (1013). What takes longer than welcomeTimeoutMs comes to nothing, and yet keeps its place among `maxVerifications`: bound it.
 * What is neither a grant nor null ends the connection with 1011. The answer must not depend on whether the identity exists or is
 * online.
 */
export type Authenticate = (proof: Proof) => Grant | null | Promise<Grant | null>;

/**
 * What a verification has returned. Code without types, and a date that could not be parsed, must not open what was meant to end.
 * @throws TypeError if it is neither a grant nor null; says which part, without its value
 */
export function checkGrant(returned: unknown): Grant | null {
  if (returned === null) return null;
  if (typeof returned !== 'object') throw notAGrant('a grant or null', returned);
  const { clientIds, credential, operator, expiresAt, revoked } = returned as Record<keyof Grant, unknown>;
  if (!Array.isArray(clientIds) || !clientIds.every((id) => typeof id === 'string')) {
    throw notAGrant('clientIds as a list of strings', clientIds);
  }
  if (credential !== undefined && typeof credential !== 'string') {
    throw notAGrant('credential as a string, or without it', credential);
  }
  if (operator !== undefined && typeof operator !== 'boolean') {
    throw notAGrant('operator as true or false, or without it', operator);
  }
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    throw notAGrant('expiresAt as a finite number of ms since 1970, or without it', expiresAt);
  }
  if (revoked !== undefined && !isAbortSignal(revoked)) {
    throw notAGrant('revoked as an AbortSignal, or without it', revoked);
  }
  return returned as Grant;
}

/** By what it can do: it may come from another realm. */
function isAbortSignal(value: unknown): value is AbortSignal {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}

function notAGrant(expected: string, seen: unknown): TypeError {
  const kind = typeof seen === 'number' ? String(seen) : seen === null ? 'null' : `of type ${typeof seen}`;
  return new TypeError(`authenticate must return ${expected}; it was ${kind}`);
}

/** Whether `clientId` matches one of the patterns of a grant. */
export function matches(patterns: readonly string[], clientId: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? clientId.startsWith(pattern.slice(0, -1)) : clientId === pattern,
  );
}

export interface OpenAccessOptions {
  /** The identities whose sessions are an operator's. Default: none. */
  readonly operators?: readonly string[];
}

/** No credentials: everybody may be anybody. For development and for conformance runs on loopback. */
export function openAccess({ operators = [] }: OpenAccessOptions = {}): Authenticate {
  return ({ clientId }) => ({ clientIds: ['*'], operator: matches(operators, clientId) });
}

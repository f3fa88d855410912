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
  /** When it expires, in ms since 1970; the session then ends with 4006. Default: never. */
  readonly expiresAt?: number;
  /** Aborted when the credential is revoked; its session then ends with 4006 (SW-IDENTITY-14). Default: it never is. */
  readonly revoked?: AbortSignal;
}

/**
 * Verifies a credential: a grant, or null if it is missing or wrong (4501). Throw, or reject, if it cannot be verified
 * now (1013); what takes longer than welcomeTimeoutMs comes to nothing. The answer must not depend on whether the identity exists or is online.
 */
export type Authenticate = (proof: Proof) => Grant | null | Promise<Grant | null>;

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

import {
  type CryptoKey,
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
  type KeyObject,
} from 'jose';
import { OptionError } from '../options.js';
import type { Authenticate, Grant } from './authenticate.js';

/** The scheme of the credentials that JWTs come in. */
export const JWT_SCHEME = 'jwt';

/** How JWTs are verified: with a single key or with a set, exactly one of both. */
export interface JwtOptions {
  /** A public key, or a shared secret of at least 32 bytes (RFC 7518 §3.2). */
  readonly key?: KeyObject | CryptoKey | Uint8Array;
  /**
   * A set of public keys, or the URL of one, which is fetched when it is needed; `kid` chooses among them. Over `http:`, whoever is on
   * the way chooses the keys.
   */
  readonly jwks?: JSONWebKeySet | URL;
  /** Required value of `iss`. Default: any. */
  readonly issuer?: string;
  /** Required value in `aud`. Default: any. */
  readonly audience?: string;
  /**
   * The claim that names the identities, a string or a list of them; byte by byte, without patterns, since users choose
   * their names. Default: `sub`.
   */
  readonly clientIdsClaim?: string;
  /** The claim that is true for operators. Default: nobody is one. */
  readonly operatorClaim?: string;
  /** The time, in ms since 1970. Default: that of this machine. */
  readonly now?: () => number;
}

/**
 * Verifies JSON Web Tokens (RFC 7519). Each needs `exp`; the session ends with 4006 then. Keys that cannot be fetched now
 * mean that nothing can be verified now (1013).
 * @throws OptionError if there is not exactly one of `key` and `jwks`, or the secret is too short
 */
export function jwt(options: JwtOptions): Authenticate {
  const { issuer, audience, clientIdsClaim = 'sub', operatorClaim, now = Date.now } = options;
  const verify = createVerify(options);
  const required = {
    requiredClaims: ['exp'],
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
  };
  return async ({ credentials }) => {
    if (credentials?.scheme !== JWT_SCHEME) return null;
    try {
      const claims = await verify(credentials.token, { ...required, currentDate: new Date(now()) });
      const expiresAt = claims.exp! * 1000;
      // JSON can say numbers that are too large to be a time.
      if (!Number.isFinite(expiresAt)) return null;
      return {
        clientIds: clientIdsOf(claims[clientIdsClaim]),
        operator: operatorClaim !== undefined && claims[operatorClaim] === true,
        expiresAt,
      } satisfies Grant;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error.cause;
      return null;
    }
  };
}

function createVerify({ key, jwks }: JwtOptions) {
  if ((key === undefined) === (jwks === undefined)) {
    throw new OptionError('jwt takes exactly one of key and jwks');
  }
  if (key instanceof Uint8Array && key.length < 32) {
    throw new OptionError(`the secret for jwt must be at least 32 bytes long, not ${key.length}`);
  }
  const keys = key === undefined ? keysOf(jwks!) : () => key;
  return async (token: string, options: JWTVerifyOptions): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, keys, options);
    return payload;
  };
}

function keysOf(jwks: JSONWebKeySet | URL): JWTVerifyGetKey {
  const find = jwks instanceof URL ? createRemoteJWKSet(jwks) : localKeys(jwks);
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      throw BLAMES_TOKEN.some((type) => error instanceof type) ? error : new KeysUnavailable(error);
    }
  };
}

function localKeys(jwks: JSONWebKeySet): JWTVerifyGetKey {
  try {
    return createLocalJWKSet(jwks);
  } catch (error) {
    throw new OptionError(`the set of keys for jwt cannot be used: ${(error as Error).message}`);
  }
}

/** What goes wrong with finding a key because of what the token says. */
const BLAMES_TOKEN = [errors.JOSENotSupported, errors.JWKSMultipleMatchingKeys, errors.JWKSNoMatchingKey];

/** The keys could not be had, which says nothing of the token. */
class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('the keys for jwt cannot be had now', { cause });
  }
}

/** A pattern stands for nobody: `*` cannot be in a clientId. */
function clientIdsOf(claim: unknown): string[] {
  const ids = Array.isArray(claim) ? claim : [claim];
  return ids.filter((id): id is string => typeof id === 'string' && !id.endsWith('*'));
}

import { validators } from '@solowire/spec';
import { isThenable } from '../guarded.js';
import type { Session } from '../session/session.js';
import type { ApplicationServer } from './application-server.js';

/** What a handler knows of the request that it answers. */
export interface Call {
  /** The session that asks. */
  readonly session: Session;
  readonly server: ApplicationServer;
  /** Aborted when the session is fenced: stop, nobody waits any longer. */
  readonly signal: AbortSignal;
  /**
   * Runs `effect` if the session is still in the slot, atomically with that check, and returns what it returns. A
   * handler that awaits anything does its effects here, so that none lands after the next session's (SW-TAKEOVER-9).
   * @throws SessionFenced otherwise; let it pass
   */
  commit<T>(effect: () => T): T;
}

/** Answers a request: the returned value, awaited, is the result; null stands for nothing. Throw `RequestError` to refuse. */
export type Handler = (params: unknown, call: Call) => unknown;

/** A method of the application. */
export interface Method {
  readonly handler: Handler;
  /** Whether the params are right; if not, the answer is the error `invalid-params`. Default: all are. */
  readonly params?: (params: unknown) => boolean;
  /** Whether this session may call it; if not, the answer is the error `forbidden`. Default: each may. */
  readonly allow?: (session: Session) => boolean;
  /** Announced in the welcome of each session that may call it. */
  readonly capability?: string;
}

/**
 * What `allow` or `params` has returned. They judge at once: a promise would be true for everybody, and nobody would hear it
 * reject.
 * @throws TypeError if it is a promise
 */
export function judged(verdict: unknown): boolean {
  if (!isThenable(verdict)) return verdict === true;
  Promise.resolve(verdict).then(undefined, () => {});
  throw new TypeError('allow and params must return true or false, not a promise');
}

/** The application: methods by name. A bare handler is a method that everybody may call with anything. */
export type Methods = Readonly<Record<string, Handler | Method>>;

/** Refuses a request with a code of the application's own. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string;

  /**
   * @param code for programs: lower-case letters, digits and hyphens, at most 64
   * @param message for people; it is sent to the client, so it holds nothing internal; at most 1024 characters
   * @throws TypeError if a response cannot hold them
   */
  constructor(code: string, message: string) {
    super(message);
    if (!validators.strict.response({ type: 'response', id: '1', error: { code, message } })) {
      throw new TypeError(`a response cannot hold the error ${JSON.stringify({ code, message })}`);
    }
    this.code = code;
  }
}

/** The session left the slot before an effect. Nobody is told: the answer would have nowhere to go. */
export class SessionFenced extends Error {
  override readonly name = 'SessionFenced';

  constructor() {
    super('the session is no longer in the slot');
  }
}

import { type MethodParams, type MethodResult, methodValidators, methods as specified } from '@solowire/spec';
import type { Call, Method, Methods } from '../application/methods.js';
import { matches } from '../authenticate/authenticate.js';
import type { Session } from '../session/session.js';

export type TestMethodName = Exclude<keyof MethodParams, 'observe'>;

/** Answers one method of spec/methods.yaml. */
export type SpecifiedHandler<N extends keyof MethodParams> = (
  params: MethodParams[N],
  call: Call,
) => MethodResult[N] | Promise<MethodResult[N]>;

/** A method with the params and the capability of the specification. */
export function specifiedMethod<N extends keyof MethodParams>(
  name: N,
  allow: (session: Session) => boolean,
  handler: SpecifiedHandler<N>,
): Method {
  return {
    capability: specified[name].capability,
    // A method without params may be called without any.
    params: (params) => methodValidators.params[name](params ?? {}),
    allow,
    handler: (params, call) => handler((params ?? {}) as MethodParams[N], call),
  };
}

export interface TestingOptions {
  /** The identities that may use the methods, and on which they act; a `*` at the end stands for any rest. Default: `solowire-*`. */
  readonly identities?: readonly string[];
  /** Whether clients that do not come over loopback may, too (SW-PROFILE-3). Default: no. */
  readonly beyondLoopback?: boolean;
}

/** Who may use the testing methods, and on whom. */
export class TestIdentities {
  private readonly patterns: readonly string[];
  private readonly beyondLoopback: boolean;

  constructor({ identities = ['solowire-*'], beyondLoopback = false }: TestingOptions) {
    this.patterns = identities;
    this.beyondLoopback = beyondLoopback;
  }

  readonly includes = (clientId: string): boolean => matches(this.patterns, clientId);

  readonly allow = ({ clientId, loopback }: Session): boolean =>
    this.includes(clientId) && (loopback || this.beyondLoopback);
}

export type TestMethods = Methods & Readonly<Record<TestMethodName, Method>>;

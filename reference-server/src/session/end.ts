import { type Bye, type CloseCodeName, closeCodes, validators } from '@solowire/spec';
import type { Cause } from './life-cycle.js';

/** How a connection is ended. */
export interface End {
  readonly cause: Cause;
  /** The Close that is sent; null if none is, since the transport has gone. */
  readonly close: { readonly code: number | null; readonly reason: string } | null;
  /** The bye that goes before it; null if none does. */
  readonly bye: Bye | null;
}

/** What may be known about an end besides its cause. */
export interface EndDetail {
  /** The code of the client's Close; null if its body was empty. */
  readonly peerCode?: number | null;
  readonly retryAfterMs?: number;
}

/** Chooses how a connection is ended. */
export type ChooseEnd = (cause: Cause, detail?: EndDetail) => End;

const codeOf = new Map(Object.values(closeCodes).map(({ name, code }) => [name, code]));

/** The number of a close code. */
export function codeNamed(name: CloseCodeName): number {
  return codeOf.get(name)!;
}

/** The specification's choice: the cause's own code, the client's echoed, none where nobody could read it. */
export const chooseEnd: ChooseEnd = (cause, { peerCode = null, retryAfterMs } = {}) => {
  if (cause === 'transport-lost') return { cause, close: null, bye: null };
  if (cause === 'client-close')
    return { cause, close: { code: peerCode, reason: '' }, bye: byeFor(peerCode, cause) };
  const code = codeNamed(cause);
  return { cause, close: { code, reason: cause }, bye: byeFor(code, cause, retryAfterMs) };
};

/** A bye comes before the Close exactly if it can hold the code: one of the protocol's own (SW-CLOSE-1), an echoed one included. */
function byeFor(code: number | null, reason: string, retryAfterMs?: number): Bye | null {
  if (code === null) return null;
  const bye: Bye = { type: 'bye', code, reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return validators.strict.bye(bye) ? bye : null;
}

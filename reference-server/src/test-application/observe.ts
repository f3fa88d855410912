import type { Method } from '../application/methods.js';
import { specifiedMethod } from './methods.js';

/** `observe` of spec/methods.yaml: what the server believes, for the sessions of operators alone (SW-PROFILE-4). */
export function observeMethod(): Readonly<Record<'observe', Method>> {
  const allow = ({ operator }: { readonly operator: boolean }) => operator;
  return {
    observe: specifiedMethod('observe', allow, ({ clientId }, { server }) => server.observe(clientId)),
  };
}

import type { ParameterName } from './generated/names.js';
import { parameters } from './generated/protocol.js';

/**
 * The parameters that a welcome announces. One that is left out is absent here: the default holds for it, or what the
 * deployment agreed otherwise.
 */
export function announcedParameters(welcome: object): Partial<Record<ParameterName, number>> {
  const announced: Partial<Record<ParameterName, number>> = {};
  for (const [name, { announced: pointer }] of Object.entries(parameters)) {
    const value = at(welcome, pointer);
    if (typeof value === 'number') announced[name as ParameterName] = value;
  }
  return announced;
}

/** The pointers of the parameter table hold plain field names, so that nothing needs unescaping (RFC 6901 §3). */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

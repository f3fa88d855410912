import type { Contract } from './contract.js';
import type { Role } from './meaning.js';

/** Why a server that claims these capabilities does not play a role for the kit; undefined if it does. */
export function notPlayed(
  { name, roles }: Contract,
  capabilities: Iterable<string>,
  role: Role,
): string | undefined {
  const info = roles[role];
  if (!info) return `in the protocol ${name} nothing plays the role ${role}`;
  if (info.capability === undefined || new Set(capabilities).has(info.capability)) return undefined;
  return `the server does not claim ${info.capability}`;
}

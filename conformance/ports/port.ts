import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequirementId } from '@solowire/spec';
import type { Need } from '../../spec/tools/src/testing/needs.js';
import type { Target } from '../src/generated/types.js';
import { solowire } from '../src/solowire/index.js';
import { type LoadedTarget, loadTarget } from '../src/target/load.js';

/** Where the ports are: their commands start here. */
export const PORTS = fileURLToPath(new URL('.', import.meta.url));

/** The target file of a stack: its right server. */
export const targetOf = ({ stack }: Pick<Port, 'stack'>): LoadedTarget =>
  loadTarget(join(PORTS, stack, 'target.yaml'), solowire.contract.parameters);

/** An independent server: the protocol on another stack, as its library makes it behave. */
export interface Port {
  /** For people and for `faults.json`. */
  name: string;
  /** Its folder beside this file, which has a target file. */
  stack: string;
  /** Starts it in this folder; it prints its URL as `"url":"…"` when it is ready. */
  command: string;
  /** Whether the kit shows the credentials of its target file. Default: no, and everybody may be anybody. */
  hasCredentials?: boolean;
  /** What it needs besides Node. */
  needs: readonly Need[];
  /** The requirements that it breaks; the kit must fail a check of each. */
  violates: readonly RequirementId[];
  /** The cases that show what it violates; tests run these alone. Default: all. */
  cases?: readonly string[];
  /** What fails besides, and why: a check, all of one requirement, or a glob of either. */
  explained: Readonly<Record<string, string>>;
}

/** A port as a target: its command in place of the one in the target file, and nobody's credentials, if it asks for none. */
export function portTarget(port: Port): Target & Required<Pick<Target, 'start'>> {
  const { folder: _, environment: __, credentials, special, start, ...target } = targetOf(port);
  return {
    ...target,
    ...(port.hasCredentials && { credentials, special }),
    name: port.name,
    start: { ...start!, command: port.command, cwd: PORTS },
  };
}

import type { RequirementId } from '@solowire/spec';
import type { Need } from '../../spec/tools/src/testing/needs.js';

/** An independent server: the protocol on another stack, as its library makes it behave. */
export interface Port {
  /** For people and for `faults.json`. */
  name: string;
  /** Starts it in this folder; it prints its URL as `"url":"…"` when it is ready. */
  command: string;
  /** What it needs besides Node. */
  needs: readonly Need[];
  /** The requirements that it breaks; the kit must fail a check of each. */
  violates: readonly RequirementId[];
  /** What fails besides, and why: a check, all of one requirement, or a glob of either. */
  explained: Readonly<Record<string, string>>;
  /** The cases that show what it violates; a test runs no others. Default: all. */
  cases?: readonly string[];
}

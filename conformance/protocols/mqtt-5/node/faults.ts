import type { Parts } from './broker.js';

/** A broker that is wrong in one part. */
export interface Fault {
  readonly name: string;
  /** What it does, as the end of a sentence about a broker. */
  readonly what: string;
  /** The clauses that it breaks. */
  readonly violates: readonly string[];
  readonly parts: Parts;
}

export const faults: readonly Fault[] = [];

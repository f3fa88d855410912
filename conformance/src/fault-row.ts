/** A way that servers get single-session teardown wrong, as the catalogue has it. */
export interface FaultRow {
  /** What the server does. */
  readonly sentence: string;
  /** How a client can see it. */
  readonly shows: string;
  /** The requirements that it breaks. */
  readonly violates?: readonly string[];
  /** Why this version of the protocol has nothing to say of it. */
  readonly notInV1?: string;
}

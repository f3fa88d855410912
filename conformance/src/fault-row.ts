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

/** Faults that one cure repairs, as `families.yaml` has them. */
export interface FaultFamily {
  /** What goes wrong. */
  readonly name: string;
  readonly cure: string;
  /** How the cure is written on a stack, where stacks differ. */
  readonly stacks?: Readonly<Partial<Record<Stack, string>>>;
}

/** What stacks are called, in the order in which they are shown. */
export const STACKS = { java: 'Java', go: 'Go', node: 'Node', python: 'Python', csharp: 'C#' } as const;

export type Stack = keyof typeof STACKS;

/** A fault that has been measured: what its author has to do, and how it shows. */
export interface FaultSignature {
  /** What the server does, in a few words: "removed from the collection, never closed". */
  readonly name: string;
  readonly cure: string;
  /** The id of its family. */
  readonly family: string;
  /** Indices of the checks that fail. */
  readonly failed: readonly number[];
}

import type { CauseName } from './causes.js';
import type { Connection } from './past.js';

/** What became of a hello that has claimed the slot. */
export interface Claim {
  /** Whom its welcome may name as taken over: the session in the slot, or one that an unwelcomed predecessor had fenced. */
  readonly heirs: readonly (Connection | null)[];
  /** Where in the history it had left the slot at the latest, and why that may have been. */
  readonly left?: { readonly at: number; readonly causes: readonly CauseName[] };
}

/**
 * Where a right server may stand with one identity. What it does by itself is taken to happen as late as what was seen allows:
 * whatever it could have done earlier, it can still have done then.
 */
export interface State {
  /** Who is in the slot. */
  readonly slot: Connection | null;
  readonly claims: ReadonlyMap<Connection, Claim>;
  /** Up to which place of the history the slot may have been empty. */
  readonly emptyUntil: number;
}

export const FIRST: State = { slot: null, claims: new Map(), emptyUntil: Number.POSITIVE_INFINITY };

/** The state with one claim changed. */
export const withClaim = (state: State, one: Connection, claim: Claim): State => ({
  ...state,
  claims: new Map(state.claims).set(one, claim),
});

/** Whether a connection may have been in the slot behind a place of the history. */
export function wasInSlot({ slot, claims }: State, one: Connection, since: number): boolean {
  const claim = claims.get(one);
  return claim !== undefined && (slot === one || (claim.left?.at ?? -1) > since);
}

/** Equal states have equal keys. */
export function keyOf({ slot, claims, emptyUntil }: State): string {
  const each = [...claims].map(
    ([{ actor }, { heirs, left }]) =>
      `${actor}<${heirs.map((heir) => heir?.actor ?? '-').join('|')}>${left ? `${left.at}:${left.causes.join('|')}` : ''}`,
  );
  return `${slot?.actor ?? '-'} ${emptyUntil} ${each.sort().join(' ')}`;
}

import type { World } from './world.js';

/** What can be seen of a step from outside. `by`: on whose account a connection ends. */
export type Sight =
  | { readonly saw: 'welcome' | 'answer' | 'push' | 'effect'; readonly who: number }
  | { readonly saw: 'end'; readonly who: number; readonly by: number; readonly takeover: boolean };

/** What a step leads to. */
export interface Outcome {
  readonly next: World;
  readonly saw: readonly Sight[];
}

/** One thing that can happen next. */
export interface Step extends Outcome {
  readonly who: number;
  readonly what: string;
  /**
   * `server`: it does this by itself, sooner or later. `welcome`: that, too, and it brings `who` nearer to its welcome.
   * `silence`: it does this to an effective session whose client is silent. `chance`: it need not happen.
   */
  readonly kind: 'server' | 'welcome' | 'silence' | 'chance';
}

/** An outcome that nobody sees. */
export const quietly = (next: World): Outcome => ({ next, saw: [] });

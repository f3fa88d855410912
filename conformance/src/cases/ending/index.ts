import { type Case, section } from '../case.js';
import { ROWS } from './array.js';
import { consequencesOf } from './consequences.js';
import { happen } from './epilogue.js';
import type { Row } from './row.js';
import { THOROUGH_ROWS } from './thorough.js';
import { waitsOf } from './times.js';

export { ORDERS, ROWS } from './array.js';
export { ENDINGS } from './endings.js';
export type { EndingKind, Row, Setting, Situation, Variation } from './row.js';
export { infeasible, SITUATIONS } from './situations.js';
export { VARIATIONS } from './variations.js';

/** The id of a row: no two have the same ending in the same situation. */
const idOf = ({ ending, situation, long }: Row): string =>
  long ? `long-hold-after-${ending.id}` : `${ending.id}-${situation.id}`;

/** The case that a row is. */
export function endingCase(row: Row): Case {
  const { ending, situation } = row;
  const needs = [...(ending.needs ?? []), ...(situation.needs ?? [])];
  return {
    id: idOf(row),
    title: `After ${ending.words} ${situation.words} nothing is left of it, and its successors live`,
    ...(needs.length > 0 ? { needs } : {}),
    ...(ending.says ? { endings: ending.says } : {}),
    impossible: (parameters) => ending.impossible?.(parameters) ?? situation.impossible?.(parameters),
    ...(ending.exceeds ? { exceeds: true } : {}),
    ...(ending.alone ? { alone: true } : {}),
    ...(ending.id === 'slow' || situation.id === 'queue' ? { bulky: true } : {}),
    pendingSockets: 3,
    // The row's own, the control's, that of the helper, and of the one beside it.
    identities: situation.id === 'beside' ? 4 : 3,
    waits: waitsOf(row),
    stimulus: (stage) => happen(stage, row),
    checks: consequencesOf(row),
  };
}

/** What a thorough run asks besides: every feasible pair, and long holds. */
export const thoroughCases: readonly Case[] = section('ending', THOROUGH_ROWS.map(endingCase));

/** How connections end, in the midst of what, and what follows. */
export default section('ending', ROWS.map(endingCase));

import type { Ending } from '../../contract/index.js';
import { ORDERS, ROWS } from './array.js';
import { ENDINGS } from './endings.js';
import type { EndingKind, Part, Row, Situation } from './row.js';
import { infeasible, SITUATIONS } from './situations.js';
import { VARIATIONS } from './variations.js';

/** Situations whose consequences show only if the successor stores or reads at once. */
const STORES: readonly string[] = ['short-effect', 'long-effect'];

/** A server may end TCP at once behind these: it reads nothing more (RFC 6455 §7.1.7). */
const FAILED: readonly Ending[] = ['bad-framing', 'not-utf8', 'too-big', 'binary'];

function orderOf({ alone }: EndingKind, situation: Situation): readonly Part[] {
  if (alone) return ORDERS.quietAlone;
  if (situation.id === 'fragment') return ORDERS.reading;
  return STORES.includes(situation.id) ? ORDERS.talking : ORDERS.quiet;
}

/** A row for a pair, with its late end beside the successor where there is one. */
function rowOf(ending: EndingKind, situation: Situation): Row {
  const isTold = ending.of === 'session' && ending.by !== 'client' && !ending.alone;
  const isFailed = ending.says?.some((one) => FAILED.includes(one));
  const variation = isTold && !isFailed ? VARIATIONS.deaf : undefined;
  return {
    ending,
    situation,
    successor: ending.alone ? 'afterwards' : 'at once',
    order: orderOf(ending, situation),
    ...(variation ? { variation } : {}),
  };
}

const endings: readonly EndingKind[] = Object.values(ENDINGS);
const situations: readonly Situation[] = Object.values(SITUATIONS);

const isInArray = (ending: EndingKind, situation: Situation): boolean =>
  ROWS.some((row) => row.ending === ending && row.situation === situation);

/** The feasible pairs that the array leaves out, and a long hold behind each ending. */
export const THOROUGH_ROWS: readonly Row[] = [
  ...endings.flatMap((ending) =>
    situations
      .filter((situation) => infeasible(ending, situation) === undefined && !isInArray(ending, situation))
      .map((situation) => rowOf(ending, situation)),
  ),
  ...endings.map((ending) => ({
    ...rowOf(ending, ending.of === 'session' ? SITUATIONS.idle : SITUATIONS.offline),
    successor: 'afterwards' as const,
    order: ORDERS.quietAlone,
    long: true as const,
  })),
];

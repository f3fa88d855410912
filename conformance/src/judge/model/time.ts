import type { HistoryEvent } from '../../history/events.js';
import type { History } from '../../history/history.js';

/** How much later than it was sent a message may be read on a machine that is busy, in ms, stalls not counted. */
export const ON_ITS_WAY_MS = 100;

/**
 * Whether what was due within `ms` of an event had not come at a moment, both in ms, without a stall that can have caused it: what
 * stood still behind the time, and the longest stall before it, since one may have kept the kit or the server from its part.
 */
export function isOverdue(history: History, { t: from }: HistoryEvent, ms: number, at: number): boolean {
  const due = from + ms;
  if (at <= due) return false;
  return at - due > history.stalledMs(due, at) + history.longestStall(from, due);
}

/** The moment from which on nothing is owed, in ms: the first of some, or the last at which the kit was surely awake. */
export const overAt = (history: History, ...ts: (number | undefined)[]): number =>
  Math.min(awakeUntil(history), ...ts.map((t) => t ?? Number.POSITIVE_INFINITY));

/** What comes within so many ms of the end of a history may have come in one turn of the event loop. */
const LAST_TURN_MS = 50;

/** A stall that the case ended with is not recorded: nobody was there to see it. What came before it was watched. */
function awakeUntil({ events, endsAt }: History): number {
  let first = events.length - 1;
  while (first > 0 && endsAt - events[first - 1]!.t < LAST_TURN_MS) first--;
  return events[first - 1]?.t ?? endsAt;
}

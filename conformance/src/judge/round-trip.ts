import type { HistoryEvent } from '../history/events.js';
import type { EventOf, History } from '../history/history.js';
import { STEP } from '../history/marks.js';

/** What counts as the last round trip, in ms: the worst that the calibration saw, twice, and what a busy server takes. */
export const roundTripMs = (h: History): number => 5 + 2 * h.header.calibration.loopbackRttMaxMs;

/** Stalls shorter than this, in ms, do not explain why something was not read in time. */
const STALL_MS = 50;

/**
 * What explains a reset without it being the server's fault, if anything does: something that the kit had written in the last
 * round trip, since a reset may answer that and destroys what was on its way; or that the kit had stopped reading, and stood
 * still before it had read all again.
 */
export function explains(h: History, end: EventOf<'end'>): HistoryEvent | undefined {
  if (end.how === 'fin') return undefined;
  const { actor } = end;
  const stopped = h.step(actor, STEP.stopReading);
  if (stopped && h.longestStall(stopped.t, end.t) >= STALL_MS) return stopped;
  return h.frames(actor, 'out').findLast((e) => e.seq < end.seq && end.t - e.t < roundTripMs(h));
}

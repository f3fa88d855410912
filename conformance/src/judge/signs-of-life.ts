import type { HistoryEvent } from '../history/events.js';
import type { History } from '../history/history.js';

/** What an actor said up to an event (default: to the last) that tells the server that it lives, the oldest first. */
export function signsOfLife(h: History, actor: string, until?: HistoryEvent): HistoryEvent[] {
  return h
    .of(actor)
    .filter(
      (e) =>
        (until === undefined || e.seq <= until.seq) &&
        (e.kind === 'asked' ||
          e.kind === 'asksToOpen' ||
          ((e.kind === 'probe' || e.kind === 'probeAnswer') && e.dir === 'out')),
    );
}

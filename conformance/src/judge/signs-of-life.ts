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

/**
 * Whether Pings and Pongs may count as life: where a protocol does not say that they are none (SW-HEARTBEAT-9), a server may take them for
 * it, and does not have to.
 */
export function mayControlFramesBeLife({ contract }: History): boolean {
  const level = contract.rules['SW-HEARTBEAT-9']?.level;
  return level !== 'MUST' && level !== 'SHOULD';
}

/** A Ping or Pong that an actor sent. */
export const isControlSent = (e: HistoryEvent): boolean =>
  e.kind === 'frame' && e.dir === 'out' && (e.opcode === 'ping' || e.opcode === 'pong');

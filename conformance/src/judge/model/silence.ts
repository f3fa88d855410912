import type { HistoryEvent } from '../../history/events.js';
import type { EventOf, History } from '../../history/history.js';
import { STEP } from '../../history/marks.js';
import { ON_ITS_WAY_MS } from './time.js';

/**
 * The earliest moment, in ms, at which the client of a session may count as silent for deadAfterMs. Only what was said behind the
 * last question that was answered can have been missed; infinite if that was never so long ago.
 */
export function mayBeSilentFrom(history: History, actor: string, welcome: EventOf<'welcomed'>): number {
  const dead = history.parameters(actor).earliest('deadAfterMs');
  const hello = history.helloOf(welcome) ?? welcome;
  const hole = history.step(actor, STEP.blackHole)?.seq ?? Number.POSITIVE_INFINITY;
  const [answered, acknowledged, probed] = [new Set<string>(), new Set<number>(), new Set<number>()];
  const signs: HistoryEvent[] = [hello];
  for (const e of history.of(actor)) {
    if (e.kind === 'answered') answered.add(e.id);
    if (e.kind === 'probeAnswer' && e.dir === 'in') acknowledged.add(e.n);
    if (e.kind === 'probe' && e.dir === 'in') probed.add(e.n);
    const isLife =
      e.kind === 'asked' ||
      (e.kind === 'probe' && e.dir === 'out') ||
      (e.kind === 'probeAnswer' && e.dir === 'out' && probed.has(e.n));
    if (isLife && e.seq < hole) signs.push(e);
  }
  const from = signs.findLastIndex(
    (e) => (e.kind === 'asked' && answered.has(e.id)) || (e.kind === 'probe' && acknowledged.has(e.n)),
  );
  for (const [i, sign] of signs.entries()) {
    if (i < from) continue;
    const next = signs[i + 1];
    if (!next) return sign.t + dead;
    const read = next.t + ON_ITS_WAY_MS;
    const gap = read - sign.t;
    // What stood still lies within the gap.
    if (2 * gap >= dead && gap + history.stalledMs(sign.t, read) >= dead) return sign.t + dead;
  }
  return Number.POSITIVE_INFINITY;
}

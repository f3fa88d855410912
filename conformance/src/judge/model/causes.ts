import type { Contract, Ending, Presence, Violation } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf, History } from '../../history/history.js';
import { STEP } from '../../history/marks.js';
import { argsOf, type Facts, isAbout, stopOf } from './facts.js';
import { mayBeSilentFrom } from './silence.js';

/** Why a session leaves the slot: an ending, that its client left or was lost, or whatever the server chooses. */
export type CauseName = Ending | Exclude<Presence['cause'], null> | 'any';

/** A reason for which a right server may end a connection, and the event, or the moment in ms, from which on it may. */
export interface Cause {
  readonly name: CauseName;
  readonly seq: number;
  readonly t: number;
}

/** Whether a cause may have had its effect when an event was seen. */
export const holdsAt = ({ seq, t }: Cause, seen: HistoryEvent): boolean => seq <= seen.seq && t <= seen.t;

const VIOLATIONS: readonly Violation[] = [
  'malformed',
  'binary',
  'not-utf8',
  'bad-framing',
  'too-big',
  'flooding',
];

/**
 * Every cause that what the kit did gives to the end of a connection, takeovers apart: one list, from which ends, slot and
 * presence are judged.
 */
export function causesOf(history: History, one: Facts, rivals: readonly Facts[]): Cause[] {
  const { actor, hello, welcome, ownEnd } = one;
  const causes: Cause[] = [];
  const add = (name: CauseName, from: HistoryEvent | undefined) => {
    if (from) causes.push({ name, seq: from.seq, t: from.t });
  };
  // The kit cannot tell which of several things that a client does at its end the server sees first.
  for (const name of ['left', 'lost'] as const) add(name, ownEnd);
  for (const step of history.all('step', actor))
    for (const name of causesOfStep(step, history.contract)) add(name, step);
  const stop = stopOf(history);
  for (const name of ['draining', 'any'] as const) add(name, stop);
  for (const asked of history.all('asked', actor)) {
    if (asked.role === 'expire') add('expired', asked);
    if (asked.role === 'fail' && (argsOf(asked, 'fail')?.where ?? 'async') === 'async') add('failed', asked);
  }
  for (const kick of history.all('asked').filter((e) => e.role === 'kick')) {
    const epoch = argsOf(kick, 'kick')?.epoch;
    const isMeant = epoch === undefined || !welcome || epoch === welcome.epoch;
    if (isMeant && isAbout(history, kick, one.identity)) add('kicked', kick);
  }
  for (const push of history.all('asked').filter((e) => e.role === 'push'))
    if (isLarge(history, push, actor) && isAbout(history, push, one.identity)) add('slow', push);
  // A message before the welcome breaks the life cycle, too (SW-HANDSHAKE-9).
  add(
    'malformed',
    history.of(actor).find((e) => isSaid(e) && (!welcome || e.seq < welcome.seq)),
  );
  add('flooding', beyondMessages(history, actor));
  if (welcome) {
    const t = mayBeSilentFrom(history, actor, welcome);
    causes.push({ name: 'silent', seq: welcome.seq, t });
  } else {
    // Before its welcome a server may fail, or have no room, without the wire showing why.
    add('any', hello);
    const { credential } = hello;
    if (credential === 'wrong' || credential === 'unsure') add('bad-credential', hello);
    if (credential === 'foreign' || credential === 'unsure') add('not-allowed', hello);
    const before = rivals.filter((other) => other.hello.seq < hello.seq);
    if (before.length >= history.parameters(actor).get('takeoversMax')) add('flooding', hello);
  }
  if (history.header.cut) add('any', hello);
  return causes;
}

function causesOfStep({ name, wrong, violation }: EventOf<'step'>, { endings }: Contract): CauseName[] {
  if (name === STEP.stopReading || name === STEP.blackHole) return ['slow'];
  if (name === STEP.offerSubprotocols) return ['bad-version'];
  // A server may refuse crumbs (SW-MESSAGE-9).
  if (name === 'fragmentDrip') return ['too-big'];
  if (!wrong) return [];
  // A reason of a Close that is not UTF-8 may count as bad framing (SW-CLOSE-10).
  if (violation === 'not-utf8') return ['not-utf8', 'bad-framing'];
  if (!violation) return [...VIOLATIONS, 'failed'];
  // What a protocol has no word of its own for is malformed.
  return endings[violation] ? [violation] : [violation, 'malformed'];
}

const isSaid = (e: HistoryEvent): boolean =>
  e.kind === 'asked' || ((e.kind === 'probe' || e.kind === 'probeAnswer') && e.dir === 'out');

/** Half of the queue: what the kernel takes of a push is not known. */
function isLarge(history: History, push: EventOf<'asked'>, actor: string): boolean {
  const args = argsOf(push, 'push');
  const bytes = (args?.count ?? Number.POSITIVE_INFINITY) * (args?.padBytes ?? 1);
  return bytes >= history.parameters(actor).get('maxQueueBytes') / 2;
}

/** The frame with which more than messagesMax have been sent, whatever the window. */
function beyondMessages(history: History, actor: string): HistoryEvent | undefined {
  const max = history.parameters(actor).get('messagesMax');
  return history.frames(actor, 'out').filter((e) => e.fin && e.opcode !== 'close')[max - 1];
}

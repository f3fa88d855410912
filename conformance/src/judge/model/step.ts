import type { HistoryEvent } from '../../history/events.js';
import { type CauseName, holdsAt } from './causes.js';
import { argsOf, isAbout, stopOf } from './facts.js';
import type { Lacking } from './guards.js';
import type { Connection, Past } from './past.js';
import { type Claim, type State, withClaim } from './state.js';
import { isOverdue } from './time.js';

/** One identity of a history. */
export interface Scene {
  readonly past: Past;
  readonly identity: string;
  readonly connections: readonly Connection[];
}

/** What a server without one of its guards, or a right one, can do unseen before an event is seen. */
export interface Step {
  readonly next: State;
  /** Whether a hello claims the slot whose welcome the kit never saw. */
  readonly isHidden: boolean;
}

export function stepsBefore(scene: Scene, state: State, seen: HistoryEvent, lacking: Lacking): Step[] {
  const { slot } = state;
  const steps: Step[] = [];
  const causes = slot ? causesAt(scene, state, slot, seen, lacking) : [];
  if (slot && causes.length > 0) steps.push({ next: leave(state, slot, causes, seen), isHidden: false });
  for (const one of scene.connections)
    if (mayClaim(scene, state, one, seen, lacking))
      steps.push({ next: claim(scene.past, state, one, seen), isHidden: one.welcome === undefined });
  return steps;
}

/** Leaves the slot by itself. Which of the causes it was, what is seen later tells. */
function leave(state: State, slot: Connection, causes: readonly CauseName[], { seq }: HistoryEvent): State {
  const left = { at: seq, causes };
  return {
    ...withClaim(state, slot, { ...state.claims.get(slot)!, left }),
    slot: null,
    emptyUntil: Infinity,
  };
}

/** Takes the slot, and fences who is in it. */
function claim(past: Past, state: State, one: Connection, { seq }: HistoryEvent): State {
  const { slot: old } = state;
  if (!old) return { ...withClaim(state, one, { heirs: [null] }), slot: one, emptyUntil: seq };
  const fenced = state.claims.get(old)!;
  const heirs: Claim['heirs'] = old.welcome ? [old] : [old, ...fenced.heirs];
  const left = { at: seq, causes: [takeoverOf(past, old, one)] };
  return { ...withClaim(withClaim(state, old, { ...fenced, left }), one, { heirs }), slot: one };
}

/** What the old one is told of a takeover. Not every protocol tells apart who took over. */
export const takeoverOf = (
  { contract }: Past,
  old: Connection,
  by: Connection,
): 'redialled' | 'taken-over' =>
  contract.endings.redialled && old.hello.instance === by.hello.instance ? 'redialled' : 'taken-over';

function mayClaim(
  { past, connections }: Scene,
  { slot, claims }: State,
  one: Connection,
  seen: HistoryEvent,
  lacking: Lacking,
): boolean {
  const { hello, welcome, end } = one;
  if (claims.has(one) || hello.seq > seen.seq) return false;
  if (!welcome) {
    // It is over, or never claims; and of two unseen ones in a row the first shows in nothing, unless its own end is seen.
    if (
      end &&
      (one.isGood || lacking !== 'verifyBeforeClaim') &&
      (end.seq < seen.seq || isRefusal(past, one))
    )
      return false;
    if (slot && !slot.welcome && seen !== slot.end) return false;
  }
  if (!one.isGood && (lacking !== guardOfCredential(one) || seen === end)) return false;
  if (slot && isLongGone(past, slot, hello) && lacking !== 'releaseInTime') return false;
  if (
    past.contract.endings.stale &&
    slot?.welcome &&
    slot.hello.instance === hello.instance &&
    slot.hello.attempt >= hello.attempt &&
    lacking !== 'staleAttempt'
  )
    return false;
  if (lacking === 'claimAtOnce' || (lacking === 'growAcrossRestarts' && stopOf(past.history))) return true;
  const epoch = welcome?.epoch;
  return (
    epoch === undefined ||
    connections.every((other) => (other.welcome?.epoch ?? Infinity) >= epoch || claims.has(other))
  );
}

/** Whether the server must have noticed, before a hello was said, that the session in the slot has lost its client. */
function isLongGone({ history }: Past, { actor, ownEnd }: Connection, hello: HistoryEvent): boolean {
  if (!ownEnd || history.header.cut || history.all('dial', actor).some((e) => e.relayed)) return false;
  return isOverdue(history, ownEnd, history.parameters(actor).latest('dropDetectMs'), hello.t);
}

function guardOfCredential({ hello, welcome }: Connection): Lacking {
  if (!welcome) return 'verifyBeforeClaim';
  return hello.credential === 'foreign' ? 'refuseTheForeign' : 'refuseTheWrong';
}

/** Endings that are told to a hello before it claims the slot. */
const REFUSALS: ReadonlySet<CauseName | null> = new Set([
  'unopened',
  'bad-credential',
  'not-allowed',
  'bad-version',
  'stale',
  'flooding',
  'malformed',
]);

const isRefusal = ({ history }: Past, { actor }: Connection): boolean => {
  const { told } = history.end(actor);
  return told !== undefined && REFUSALS.has(told.ending);
};

/** Why the session in the slot may have left it by itself when an event was seen. */
function causesAt(
  { past, identity, connections }: Scene,
  { claims }: State,
  slot: Connection,
  seen: HistoryEvent,
  lacking: Lacking,
): CauseName[] {
  const held = (those: readonly Connection[]) =>
    those.flatMap(({ causes }) => causes.filter((one) => holdsAt(one, seen)).map(({ name }) => name));
  const names = new Set<CauseName>(held([slot]));
  if (lacking === 'endForAReason') names.add('any');
  if (lacking === 'kickNamesEpoch') {
    const { history } = past;
    const kicks = history.all('asked').filter((e) => e.role === 'kick' && e.seq < seen.seq);
    if (kicks.some((e) => isAbout(history, e, identity))) names.add('kicked');
  }
  if (
    lacking === 'newcomerLives' &&
    seen === slot.end &&
    claims.get(slot)!.heirs.some((heir) => heir !== null)
  )
    for (const name of ['taken-over', 'redialled'] as const) names.add(name);
  if (seen === slot.end) {
    if (lacking === 'silentWhenSilent') names.add('silent');
    if (lacking === 'takeTheLargest') names.add('too-big');
    if (lacking === 'countRightly') names.add('flooding');
    const asked = past.history.all('asked', slot.actor).filter((e) => e.seq < seen.seq);
    if (lacking === 'outliveHandlers' && asked.some((e) => argsOf(e, 'fail')?.where === 'handler'))
      names.add('any');
    if (lacking === 'outliveDuplicates' && new Set(asked.map(({ id }) => id)).size < asked.length)
      names.add('any');
    const last = asked.at(-1);
    if (lacking === 'outliveUnknown' && last && !last.role && !past.answered.has(last)) names.add('any');
  }
  if (lacking === 'compareOnRelease')
    if (connections.some((one) => one !== slot && (claims.get(one)?.left || ends(one, seen))))
      names.add('any');
  if (lacking === 'othersNeverNotice') {
    const others = [...past.connections.values()].filter((one) => one.identity !== identity);
    for (const name of held(others)) if (!OWN.has(name)) names.add(name);
  }
  return [...names];
}

/** What need not be of another identity, since every session has it sooner or later. */
const OWN: ReadonlySet<CauseName> = new Set(['any', 'left', 'silent']);

const ends = ({ end, ownEnd }: Connection, { seq }: HistoryEvent): boolean =>
  (end !== undefined && end.seq < seq) || (ownEnd !== undefined && ownEnd.seq < seq);

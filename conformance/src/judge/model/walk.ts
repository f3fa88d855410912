import type { HistoryEvent } from '../../history/events.js';
import { GUARDS, type Guard, type Lacking, type ModelRule } from './guards.js';
import { observe } from './observe.js';
import { FIRST, keyOf, type State } from './state.js';
import { type Scene, stepsBefore } from './step.js';

/** What no right server can have shown. */
export interface Finding {
  readonly rule: ModelRule;
  readonly observed: string;
  readonly events: readonly HistoryEvent[];
}

/** How far a walk may go. What lies beyond is not judged. */
export class Budget {
  /** States held at once. */
  static readonly STATES = 512;
  /** States looked at in a history: some 50 ms. */
  static readonly LOOKS = 50_000;
  /** Of unseen hellos that claim the slot before one event. */
  static readonly HIDDEN = 2;
  looks = 0;
  /** The most states that were held at once. */
  most = 1;
}

export interface Walk {
  readonly finding?: Finding;
  /** The first event that was not judged, since there were too many states. */
  readonly unjudged?: HistoryEvent;
}

/** Walks through what was seen of one identity with all states in which a right server can be. */
export function walk(scene: Scene, events: readonly HistoryEvent[], budget: Budget): Walk {
  let states: readonly State[] = [FIRST];
  for (const e of events) {
    const next = explain(scene, states, e, undefined, budget);
    if (!next) return { unjudged: e };
    if (next.length === 0) return { finding: name(scene, states, e) };
    budget.most = Math.max(budget.most, next.length);
    states = next;
  }
  return {};
}

/**
 * The states behind an event: each one that explains it stays as it is, each other one goes as few steps on as it needs. Undefined
 * if there are too many.
 */
function explain(
  scene: Scene,
  states: readonly State[],
  e: HistoryEvent,
  lacking: Lacking,
  budget: Budget,
): readonly State[] | undefined {
  const results = new Map<string, State>();
  const known = new Set<string>();
  const open = states.map((state) => ({ state, hidden: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { state, hidden } = next;
    if (++budget.looks > Budget.LOOKS || results.size > Budget.STATES) return undefined;
    const after = observe(scene, state, e, lacking);
    if (after.length > 0) {
      if (states.length === 1 && after.length === 1 && open.length === 0 && results.size === 0) return after;
      for (const one of after) results.set(keyOf(one), one);
      continue;
    }
    for (const step of stepsBefore(scene, state, e, lacking)) {
      const count = hidden + (step.isHidden ? 1 : 0);
      const key = `${count} ${keyOf(step.next)}`;
      if (count > Budget.HIDDEN || known.has(key)) continue;
      known.add(key);
      open.push({ state: step.next, hidden: count });
    }
  }
  return [...results.values()];
}

/** Names the rule whose guard, if it were missing, would explain the event. */
function name(scene: Scene, states: readonly State[], e: HistoryEvent): Finding {
  const guards = Object.keys(GUARDS) as Guard[];
  const broken =
    guards.find((guard) => (explain(scene, states, e, guard, new Budget()) ?? []).length > 0) ??
    'endForAReason';
  return { rule: GUARDS[broken], observed: wordsOf(scene, states, e), events: [e] };
}

/** What was seen, and where the server could have stood before. */
function wordsOf({ identity }: Scene, states: readonly State[], e: HistoryEvent): string {
  const inSlot = [...new Set(states.map(({ slot }) => slot?.actor ?? 'nobody'))].join(' or ');
  return `${e.actor}: ${words(e)}, which no right server does where ${inSlot} can be in the slot of ${identity}`;
}

function words(e: HistoryEvent): string {
  switch (e.kind) {
    case 'welcomed':
      return e.tookOver === undefined
        ? 'a welcome'
        : `a welcome that took over ${e.tookOver ? (e.tookOver.session ?? 'somebody') : 'nobody'}`;
    case 'told':
      return `the ending ${e.ending ?? e.code}`;
    case 'frame':
      return `a Close with ${e.code ?? 'no code'}`;
    case 'answered':
      return e.found === undefined
        ? `an answer to ${e.id}`
        : `${e.found ? 'somebody' : 'nobody'} was found (${e.id})`;
    case 'pushed':
      return e.presence
        ? `${e.presence.online ? 'online' : 'offline'} of ${e.presence.epoch ?? 'a session'} (${e.presence.cause})`
        : `a message of ${e.topic}`;
    default:
      return e.kind;
  }
}

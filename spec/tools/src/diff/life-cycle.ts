import type { Guard, LifeCycleState, MessageClass, Transition } from '@solowire/spec';
import { type Change, change, compareLists, compareMaps, same, show } from './change.js';
import type { Release } from './release.js';

type Tables = Release['protocol'];

/** What may be sent when, and what ends a connection. */
export function compareLifeCycles({ lifeCycle: before }: Tables, { lifeCycle: after }: Tables): Change[] {
  const at = (state: string) => `state ${state}`;
  const changes = compareMaps<LifeCycleState>(before.states, after.states, {
    added: (state) => [change('notable', at(state), 'the state is new')],
    removed: (state) => [change('notable', at(state), 'the state is gone')],
    kept: (state, b, a) => compareStates(at(state), b, a),
  });
  if (before.initial !== after.initial) {
    const text = `a connection began as ${before.initial} and begins as ${after.initial}`;
    changes.unshift(change('breaking', 'life cycle', text));
  }
  return [
    ...changes,
    ...compareTransitions('any state', before.anywhere, after.anywhere),
    ...compareClasses(before.classes, after.classes),
    ...compareGuards(before.guards, after.guards),
  ];
}

function compareStates(at: string, b: LifeCycleState, a: LifeCycleState): Change[] {
  const client = compareLists(b.clientMay, a.clientMay);
  const server = compareLists(b.serverMay, a.serverMay);
  const changes = [
    ...client.added.map((m) =>
      change('notable', at, `the client may send ${m} now; older servers end the session for it`),
    ),
    ...client.removed.map((m) =>
      change('breaking', at, `the client may not send ${m} any more; older clients do`),
    ),
    ...server.added.map((m) =>
      change('breaking', at, `the server may send ${m} now; older clients do not expect it here`),
    ),
    ...server.removed.map((m) =>
      change('notable', at, `the server may not send ${m} any more; older servers do`),
    ),
    ...compareTransitions(at, b.on ?? {}, a.on ?? {}),
  ];
  if (!same(b.deadline, a.deadline)) {
    const text = `the deadline was ${showDeadline(b.deadline)} and is ${showDeadline(a.deadline)}`;
    changes.push(change('notable', at, text));
  }
  if (Boolean(b.ignoresMessages) !== Boolean(a.ignoresMessages)) {
    const impact = a.ignoresMessages ? 'notable' : 'breaking';
    changes.push(
      change(impact, at, `messages are ${a.ignoresMessages ? 'ignored now' : 'not ignored any more'}`),
    );
  }
  if (Boolean(b.final) !== Boolean(a.final)) {
    changes.push(
      change('notable', at, a.final ? 'the state is final now' : 'the state is not final any more'),
    );
  }
  if (b.meaning !== a.meaning) changes.push(change('compatible', at, 'meaning reworded'));
  return changes;
}

function showDeadline(deadline: LifeCycleState['deadline']): string {
  if (!deadline) return 'none';
  const { parameter, ends, rearmedBy } = deadline;
  return `${parameter}${rearmedBy ? ` since the last ${rearmedBy}` : ''}, then ${ends ?? 'the end of the transport'}`;
}

type Transitions = Readonly<Record<string, Transition>>;

function compareTransitions(at: string, before: Transitions, after: Transitions): Change[] {
  const codes = ({ ends }: Transition) => (typeof ends === 'string' ? [ends] : (ends ?? []));
  return compareMaps<Transition>(before, after, {
    added: (event, { next }) => [change('notable', at, `${event} leads to ${next} now`)],
    removed: (event) => [change('notable', at, `${event} leads nowhere any more`)],
    kept: (event, b, a) => {
      const { added, removed } = compareLists<string>(codes(b), codes(a));
      return [
        ...(b.next === a.next
          ? []
          : [change('breaking', at, `${event} led to ${b.next} and leads to ${a.next}`)]),
        ...added.map((code) => change('notable', at, `${event} may end with ${code} now`)),
        ...removed.map((code) => change('notable', at, `${event} does not end with ${code} any more`)),
      ];
    },
  });
}

function compareClasses(before: readonly MessageClass[], after: readonly MessageClass[]): Change[] {
  if (same(before, after)) return [];
  const skeleton = (classes: readonly MessageClass[]) =>
    classes.map(({ class: name, answer }) => [name, answer ?? null]);
  const [b, a] = [skeleton(before), skeleton(after)];
  if (same(b, a))
    return [change('notable', 'message classes', 'when reworded; look whether it still means the same')];
  return [change('breaking', 'message classes', `were ${show(b)} and are ${show(a)}`)];
}

/** A guard is what a server does inside, so that it breaks no peer. The first documents had none. */
function compareGuards(before: Guards = {}, after: Guards = {}): Change[] {
  const at = (guard: string) => `guard ${guard}`;
  return compareMaps<Guard>(before, after, {
    added: (guard, { meaning }) => [change('notable', at(guard), `the guard is new: ${meaning}`)],
    removed: (guard, { meaning }) => [change('notable', at(guard), `the guard is gone: ${meaning}`)],
    kept: (guard, b, a) => {
      const { added, removed } = compareLists(b.protects, a.protects);
      return [
        ...added.map((id) => change('compatible', at(guard), `protects ${id} now`)),
        ...removed.map((id) => change('notable', at(guard), `does not protect ${id} any more`)),
        ...(b.meaning === a.meaning ? [] : [change('compatible', at(guard), 'meaning reworded')]),
      ];
    },
  });
}

type Guards = Readonly<Record<string, Guard>>;

import type { HistoryEvent } from '../../history/events.js';
import type { History } from '../../history/history.js';
import { clockFindings } from './clocks.js';
import { lockoutFindings } from './lockout.js';
import { isLookUp } from './observe.js';
import { append, type Past, readPast } from './past.js';
import { presenceFindings } from './presence.js';
import { storeFindings } from './store.js';
import { Budget, type Finding, walk } from './walk.js';

/** A longer history is not judged beyond this, in events. */
const MOST_EVENTS = 20_000;

/** What the model says of a history. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** From where on an identity was not judged, since there was too much of it. */
  readonly unjudged: readonly HistoryEvent[];
  /** The most states that were held at once. */
  readonly states: number;
}

const verdicts = new WeakMap<History, Verdict>();

/** Runs a history through the model, once. */
export function verdictOf(history: History): Verdict {
  const verdict = verdicts.get(history) ?? run(history);
  verdicts.set(history, verdict);
  return verdict;
}

function run(history: History): Verdict {
  const past = readPast(history);
  const budget = new Budget();
  const presence = presenceFindings(past);
  const walks = [...eventsByIdentity(past)].map(([identity, events]) => {
    const found = presence.get(identity);
    // What is out of its order says nothing more.
    const until = found?.events.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
    const scene = { past, identity, connections: past.byIdentity.get(identity)! };
    const walked = walk(
      scene,
      events.filter(({ seq }) => seq < until),
      budget,
    );
    return { identity, ...(found ? { finding: found } : {}), ...walked };
  });
  const broken = new Set(walks.flatMap(({ identity, finding }) => (finding ? [identity] : [])));
  const beyond = history.events[MOST_EVENTS];
  return {
    findings: [
      ...walks.flatMap(({ finding }) => finding ?? []),
      ...storeFindings(past),
      ...lockoutFindings(past),
      // Where the sessions of an identity are not what they should be, their times follow from that.
      ...clockFindings(past, broken),
    ],
    unjudged: [...walks.flatMap(({ unjudged }) => unjudged ?? []), ...(beyond ? [beyond] : [])],
    states: budget.most,
  };
}

/** What was seen of each identity: on its own connections, and by others that looked for its session. */
function eventsByIdentity(past: Past): Map<string, HistoryEvent[]> {
  const events = new Map<string, HistoryEvent[]>(
    [...past.byIdentity.keys()].map((identity) => [identity, []]),
  );
  for (const e of past.history.events.slice(0, MOST_EVENTS)) {
    const own = past.connections.get(e.actor);
    const identities = new Set(own && isSeen(e, own.end) ? [own.identity] : []);
    for (const about of spokenOf(past, e)) if (events.has(about)) identities.add(about);
    for (const identity of identities) append(events, identity, e);
  }
  return events;
}

const isSeen = (e: HistoryEvent, end: HistoryEvent | undefined): boolean =>
  e === end ||
  e.kind === 'welcomed' ||
  e.kind === 'answered' ||
  e.kind === 'pushed' ||
  ((e.kind === 'probeAnswer' || e.kind === 'probe') && e.dir === 'in');

/** Of whom an event tells something. */
function spokenOf(past: Past, e: HistoryEvent): string[] {
  if (e.kind === 'pushed') return e.presence ? [e.presence.identity] : [];
  if (e.kind !== 'answered' || e.found === undefined) return [];
  const question = past.questions.get(e);
  if (question?.kind !== 'asked' || !isLookUp(question) || !question.args) return [];
  const { to, identity } = question.args as { to?: string; identity?: string };
  return [identity ?? to ?? past.history.identity(e.actor) ?? ''];
}

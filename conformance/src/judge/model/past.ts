import type { Contract, Ending } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf, History } from '../../history/history.js';
import { type Cause, causesOf } from './causes.js';
import { type Facts, factsOf } from './facts.js';

/** A connection that asked for a session, and why a right server may end it. */
export interface Connection extends Facts {
  readonly causes: readonly Cause[];
}

/** A history as the model reads it. */
export interface Past {
  readonly history: History;
  readonly contract: Contract;
  readonly connections: ReadonlyMap<string, Connection>;
  /** The connections of each identity, in the order of their hellos. */
  readonly byIdentity: ReadonlyMap<string, readonly Connection[]>;
  /** The names of the sessions that the kit was given. */
  readonly sessions: ReadonlySet<string>;
  /** What was asked, by its answer. */
  readonly questions: ReadonlyMap<HistoryEvent, Question>;
  /** The questions that were answered. */
  readonly answered: ReadonlySet<HistoryEvent>;
  /** Some of what happened was left out when it was written down, so that what is absent proves nothing. */
  readonly isCut: boolean;
}

export type Question = EventOf<'asked'> | EventOf<'probe'>;

/** Reads a history once for all rules of the model. */
export function readPast(history: History): Past {
  const facts = history.actors.flatMap((actor) => factsOf(history, actor) ?? []);
  const rivals = byIdentityOf(facts);
  const questions = questionsOf(history);
  const connections = facts.map((one) => ({
    ...one,
    causes: causesOf(history, one, rivals.get(one.identity)!),
  }));
  return {
    history,
    contract: history.contract,
    connections: new Map(connections.map((one) => [one.actor, one])),
    byIdentity: byIdentityOf(connections),
    sessions: new Set(history.all('welcomed').flatMap((e) => e.session ?? [])),
    questions,
    answered: new Set(questions.values()),
    isCut: history.header.cut === true,
  };
}

function byIdentityOf<T extends Facts>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of [...all].sort((a, b) => a.hello.seq - b.hello.seq)) append(groups, one.identity, one);
  return groups;
}

/** Each answer with what it answers. An answer to nothing has none: other checks judge it. */
function questionsOf(history: History): Map<HistoryEvent, Question> {
  const found = new Map<HistoryEvent, Question>();
  for (const actor of history.actors) {
    const open = new Map<string, Question[]>();
    const answer = (e: HistoryEvent, key: string, isDuplicate = false) => {
      const list = open.get(key);
      // Of two open requests with one id the later one is the duplicate.
      const question = isDuplicate ? list?.pop() : list?.shift();
      if (question) found.set(e, question);
    };
    for (const e of history.of(actor)) {
      if (e.kind === 'asked') append(open, `request ${e.id}`, e);
      else if (e.kind === 'probe' && e.dir === 'out') append(open, `probe ${e.n}`, e);
      else if (e.kind === 'answered') answer(e, `request ${e.id}`, e.refusal === 'duplicate');
      else if (e.kind === 'probeAnswer' && e.dir === 'in') answer(e, `probe ${e.n}`);
    }
  }
  return found;
}

/** Puts a value behind the others of its key. */
export function append<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The endings that this sign of an end may stand for; undefined if it names none that the kit knows. */
export function namedBy({ history, contract }: Past, e: HistoryEvent): readonly Ending[] | undefined {
  if (e.kind === 'told') return e.ending === null ? undefined : [e.ending];
  const code = ownCode(history, e);
  if (code === undefined) return undefined;
  const names = (Object.keys(contract.endings) as Ending[]).filter((one) =>
    contract.endings[one]!.codes.includes(code),
  );
  return names.length > 0 ? names : undefined;
}

/** Whether an end says something that no ending of the protocol does. */
export const isForeign = (past: Past, e: HistoryEvent): boolean =>
  ownCode(past.history, e) !== undefined &&
  namedBy(past, e) === undefined &&
  // Where the codes of an ending are not known, it may be one of them.
  Object.values(past.contract.endings).every(({ codes }) => codes.length > 0);

/** The code of the server's own Close; undefined where there is none, where it may echo the kit's, or answer the end of its stream. */
function ownCode(history: History, e: HistoryEvent): number | undefined {
  if (e.kind !== 'frame' || e.code === null || e.code === undefined) return undefined;
  if (history.frames(e.actor, 'out', 'close').some((own) => own.seq < e.seq)) return undefined;
  // A stream that ends without a Close may count as broken: containers answer that by a Close of their own.
  const isBroken = history.all('end', e.actor).some((own) => own.dir === 'out' && own.seq < e.seq);
  return isBroken && history.contract.endings['bad-framing']?.codes.includes(e.code) ? undefined : e.code;
}

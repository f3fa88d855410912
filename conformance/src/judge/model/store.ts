import { isDeepStrictEqual } from 'node:util';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf } from '../../history/history.js';
import { argsOf, stopOf } from './facts.js';
import { proofOfFence } from './fence.js';
import type { ModelRule } from './guards.js';
import type { Connection, Past } from './past.js';
import type { Finding } from './walk.js';

/** How much earlier than asked for an effect may come, in ms: clocks that count whole milliseconds round down twice. */
const EARLY_MS = 10;

interface Put {
  readonly by: Connection;
  readonly asked: EventOf<'asked'>;
  readonly value: unknown;
  readonly afterMs: number;
  readonly answer: HistoryEvent | undefined;
}

/** What is read is a value that was stored while its session was in the slot, and that nothing replaced since. */
export function storeFindings(past: Past): Finding[] {
  const { history, questions, connections } = past;
  // What was stored outlives sessions, not the server.
  if (past.isCut || stopOf(history)) return [];
  const answers = new Map([...questions].map(([answer, question]) => [question, answer]));
  const puts = history.all('asked').flatMap((asked): Put[] => {
    const by = connections.get(asked.actor);
    const args = argsOf(asked, 'store');
    if (!by || !args) return [];
    const answer = answers.get(asked);
    return [
      {
        by,
        asked,
        value: args.value,
        afterMs: args.afterMs ?? 0,
        answer: answer && isOk(answer) ? answer : undefined,
      },
    ];
  });
  return history.all('answered').flatMap((read): Finding[] => {
    const question = questions.get(read);
    const reader = connections.get(read.actor);
    if (
      !reader ||
      question?.kind !== 'asked' ||
      question.role !== 'read' ||
      !read.ok ||
      read.found === undefined
    )
      return [];
    const mine = puts.filter(({ by }) => by.identity === reader.identity);
    const done = mine.filter(({ answer }) => answer && answer.seq < question.seq);
    // An identity that a target lists has stored something in other cases.
    const epochs = [...connections.values()].flatMap(({ identity, welcome }) =>
      identity === reader.identity ? (welcome?.epoch ?? []) : [],
    );
    if (read.epoch !== undefined && done.length === 0 && read.epoch < Math.min(...epochs)) return [];
    const wrong = wrongValue(past, read, mine, done);
    return wrong
      ? [{ rule: wrong.rule, observed: `${read.actor} read ${wrong.words}`, events: [question, read] }]
      : [];
  });
}

const isOk = (e: HistoryEvent): boolean => e.kind === 'answered' && e.ok;

interface Wrong {
  readonly rule: ModelRule;
  readonly words: string;
}

/** Why a value cannot be what a right server would read; undefined if it can. */
function wrongValue(
  past: Past,
  { seq, found, value, epoch }: EventOf<'answered'>,
  puts: readonly Put[],
  done: readonly Put[],
): Wrong | undefined {
  const notServed = (words: string): Wrong => ({ rule: 'SW-PROFILE-1', words });
  if (!found) return done.length > 0 ? notServed('nothing, where something was stored') : undefined;
  const same = puts.filter(
    (put) =>
      put.asked.seq < seq &&
      isDeepStrictEqual(put.value, value) &&
      (epoch === undefined || put.by.welcome?.epoch === undefined || put.by.welcome.epoch === epoch),
  );
  const [first] = same;
  if (!first) return notServed(`${JSON.stringify(value)}, which nobody stored`);
  if (same.some((put) => !behindItsEnd(past, put) && !isReplaced(put, done))) return undefined;
  return behindItsEnd(past, first) ?? notServed(`${JSON.stringify(value)}, which had been replaced`);
}

/** An effect counts only while its session is in the slot. */
function behindItsEnd(past: Past, { by, asked, afterMs, value }: Put): Wrong | undefined {
  const words = `${JSON.stringify(value)}, which ${by.actor} stored when it had ended`;
  if (by.ownEnd && by.ownEnd.seq < asked.seq) return { rule: 'SW-CLOSE-15', words };
  const fence = proofOfFence(past, by);
  if (fence && fence.seq < asked.seq) return { rule: 'SW-TAKEOVER-4', words };
  return fence && fence.t < asked.t + afterMs - EARLY_MS ? { rule: 'SW-TAKEOVER-9', words } : undefined;
}

const isReplaced = ({ answer }: Put, done: readonly Put[]): boolean =>
  answer !== undefined && done.some((later) => later.asked.seq > answer.seq);

import type { HistoryEvent } from '../src/history/events.js';
import type { History } from '../src/history/history.js';

/**
 * What a history means, for two runs to be compared: of each connection what happened, in that order, and when. Names, texts and
 * numbers that differ from run to run are left out, and so is what the kit says of itself.
 */
export type Meaning = ReadonlyMap<string, readonly Mark[]>;

/** One thing that happened on a connection. */
export interface Mark {
  readonly what: string;
  /** From the first event of the connection, in ms. */
  readonly atMs: number;
  /** Of those that repeat, as heartbeats do: the median of the time between two, in ms. */
  readonly everyMs?: number;
}

/** How much later or earlier something must come to have another meaning: by this factor, and by so many ms. */
const COARSE_FACTOR = 1.5;
const COARSE_MS = 200;

export function meaningOf({ events }: History): Meaning {
  const byActor = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const mine = byActor.get(event.actor);
    if (mine) mine.push(event);
    else byActor.set(event.actor, [event]);
  }
  return new Map([...byActor].map(([actor, mine]) => [actor, marksOf(mine)]));
}

function marksOf(events: readonly HistoryEvent[]): Mark[] {
  const start = events[0]!.t;
  const marks: { what: string; times: number[] }[] = [];
  for (const event of events) {
    const what = wordsOf(event);
    if (what === undefined) continue;
    const atMs = event.t - start;
    // How often something repeats the clock decides, and whether it comes before or after what repeats beside it.
    const same = isRepeated(event) ? marks.find((one) => one.what === what) : undefined;
    if (same) same.times.push(atMs);
    else marks.push({ what, times: [atMs] });
  }
  return marks.map(({ what, times }) => ({
    what,
    atMs: times[0]!,
    ...(times.length > 2 ? { everyMs: median(times.slice(1).map((t, i) => t - times[i]!)) } : {}),
  }));
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const isRepeated = ({ kind }: HistoryEvent): boolean =>
  kind === 'probe' || kind === 'probeAnswer' || kind === 'pushed' || kind === 'control';

/** The event in words; undefined for what has no meaning of its own, or what another event says already. */
function wordsOf(e: HistoryEvent): string | undefined {
  switch (e.kind) {
    case 'dialFailed':
      return `${e.kind} ${e.how} ${e.status}`;
    case 'upgraded':
      return `${e.kind} ${e.status} ${e.subprotocol} ${e.extensions}`;
    case 'frame':
      return wordsOfFrame(e);
    case 'badFraming':
      return e.kind;
    case 'end':
      return `${e.kind} ${e.dir} ${e.how}`;
    case 'asksToOpen':
      return `${e.kind} ${e.credential}`;
    case 'welcomed':
      return `${e.kind} ${tookOver(e.tookOver)} ${JSON.stringify([e.parameters, e.capabilities, e.version])}`;
    case 'told':
      return `${e.kind} ${e.ending} ${e.code} ${e.retryAfterMs === null ? 'no time' : 'a time'}`;
    case 'probe':
    case 'probeAnswer':
      return `${e.kind} ${e.dir}`;
    case 'asked':
      return `${e.kind} ${e.method}`;
    case 'answered':
      return `${e.kind} ${e.ok} ${e.error} ${e.found}`;
    case 'pushed':
      return `${e.kind} ${e.topic} ${e.presence?.online} ${e.presence?.cause}`;
    case 'complained':
      return `${e.kind} ${e.code} ${e.ref === null ? 'of nothing' : 'of a message'}`;
    case 'malformed':
      return `${e.kind} ${e.dir}`;
    case 'control':
      return `${e.kind} ${e.ok}`;
    default:
      return undefined;
  }
}

const tookOver = (old: Extract<HistoryEvent, { kind: 'welcomed' }>['tookOver']): string =>
  old ? `took over one of the ${old.sameInstance ? 'same' : 'other'} instance` : 'took over nobody';

/** Texts are read as meanings; of the other frames the header counts. */
function wordsOfFrame(e: Extract<HistoryEvent, { kind: 'frame' }>): string | undefined {
  if (e.opcode === 'text' && e.fin && e.masked === undefined && e.rsv === undefined) return undefined;
  return [e.kind, e.dir, e.opcode, e.fin, e.masked, e.rsv, e.code].join(' ');
}

/**
 * What one run shows that several runs of the reference server do not, in words. Only where those agree: a connection on which
 * they differ from one another says nothing.
 */
export function differences(one: Meaning, references: readonly Meaning[]): string[] {
  const actors = new Set([one, ...references].flatMap((meaning) => [...meaning.keys()]));
  return [...actors].flatMap((actor) => {
    const theirs = references.map((meaning) => meaning.get(actor) ?? []);
    if (new Set(theirs.map(orderOf)).size > 1) return [];
    const mine = one.get(actor) ?? [];
    return orderOf(mine) === orderOf(theirs[0]!)
      ? otherTimes(actor, mine, theirs)
      : [`${actor}: ${otherOrder(mine, theirs[0]!)}`];
  });
}

const orderOf = (marks: readonly Mark[]): string => marks.map(({ what }) => what).join('\n');

function otherOrder(mine: readonly Mark[], theirs: readonly Mark[]): string {
  const at = mine.findIndex(({ what }, i) => what !== theirs[i]?.what);
  const seen = at < 0 ? undefined : mine[at]?.what;
  const expected = theirs[at < 0 ? mine.length : at]?.what;
  return `${seen ?? 'nothing'} in place of ${expected ?? 'nothing'}`;
}

const otherTimes = (actor: string, mine: readonly Mark[], theirs: readonly (readonly Mark[])[]): string[] =>
  mine.flatMap(({ what, atMs, everyMs }, i) => {
    const ats = theirs.map((marks) => marks[i]!.atMs);
    const everies = theirs.flatMap((marks) => marks[i]!.everyMs ?? []);
    if (isElsewhere(atMs, ats)) return [`${actor}: ${what} after ${Math.round(atMs)} ms`];
    if (everyMs !== undefined && isElsewhere(everyMs, everies))
      return [`${actor}: ${what} every ${Math.round(everyMs)} ms`];
    return [];
  });

/** Whether a time is coarsely another one than all of some times. */
const isElsewhere = (ms: number, times: readonly number[]): boolean =>
  times.length > 0 &&
  times.every((other) => {
    const [less, more] = ms < other ? [ms, other] : [other, ms];
    return more > less * COARSE_FACTOR && more > less + COARSE_MS;
  });

import type { HistoryEvent } from '../src/history/events.js';
import type { History } from '../src/history/history.js';

/**
 * What a history means, for two runs to be compared: of each connection what happened, in that order, and when. Names, texts and
 * numbers that differ from run to run are left out, and so is what the kit says of itself.
 */
export type Meaning = ReadonlyMap<string, Story>;

/** What happened on one connection. */
export interface Story {
  readonly marks: readonly Mark[];
  /** What comes by the clock, as heartbeats do: the median of the time between two, in ms. How many come, a run's length decides. */
  readonly rhythms: ReadonlyMap<string, number>;
}

/** One thing that happened on a connection, in the order of the marks. */
export interface Mark {
  readonly what: string;
  /** From the first event of the connection, in ms. */
  readonly atMs: number;
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
  return new Map([...byActor].map(([actor, mine]) => [actor, storyOf(mine)]));
}

function storyOf(events: readonly HistoryEvent[]): Story {
  const start = events[0]!.t;
  const marks: Mark[] = [];
  const times = new Map<string, number[]>();
  for (const event of events) {
    const what = wordsOf(event);
    if (what === undefined) continue;
    if (isByClock(event)) times.set(what, [...(times.get(what) ?? []), event.t]);
    else marks.push({ what, atMs: event.t - start });
  }
  const rhythms = [...times].flatMap(([what, all]): [string, number][] => {
    const gaps = all.slice(1).map((t, i) => t - all[i]!);
    return gaps.length < 2 ? [] : [[what, median(gaps)]];
  });
  return { marks, rhythms: new Map(rhythms) };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const isByClock = (e: HistoryEvent): boolean =>
  e.kind === 'probe' ||
  e.kind === 'probeAnswer' ||
  (e.kind === 'control' && e.ok) ||
  (e.kind === 'pushed' && e.of === 'subscribe');

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
    const mine = one.get(actor) ?? NOTHING;
    const theirs = references.map((meaning) => meaning.get(actor) ?? NOTHING);
    return storyDiffers(mine, theirs).map((words) => `${actor}: ${words}`);
  });
}

const NOTHING: Story = { marks: [], rhythms: new Map() };

function storyDiffers(mine: Story, theirs: readonly Story[]): string[] {
  const [first = NOTHING] = theirs;
  if (theirs.some((other) => orderOf(other) !== orderOf(first))) return [];
  if (orderOf(mine) !== orderOf(first)) return [otherOrder(mine.marks, first.marks)];
  const late = mine.marks.flatMap(({ what, atMs }, i) => {
    const ats = theirs.map(({ marks }) => marks[i]!.atMs);
    return isElsewhere(atMs, ats) ? [`${what} after ${Math.round(atMs)} ms`] : [];
  });
  const slow = [...mine.rhythms].flatMap(([what, everyMs]) => {
    const everies = theirs.flatMap(({ rhythms }) => rhythms.get(what) ?? []);
    return isElsewhere(everyMs, everies) ? [`${what} every ${Math.round(everyMs)} ms`] : [];
  });
  return [...late, ...slow];
}

const orderOf = ({ marks }: Story): string => marks.map(({ what }) => what).join('\n');

function otherOrder(mine: readonly Mark[], theirs: readonly Mark[]): string {
  const at = mine.findIndex(({ what }, i) => what !== theirs[i]?.what);
  const seen = at < 0 ? undefined : mine[at]?.what;
  const expected = theirs[at < 0 ? mine.length : at]?.what;
  return `${seen ?? 'nothing'} in place of ${expected ?? 'nothing'}`;
}

/** Whether a time is coarsely another one than all of some times. */
const isElsewhere = (ms: number, times: readonly number[]): boolean =>
  times.length > 0 &&
  times.every((other) => {
    const [less, more] = ms < other ? [ms, other] : [other, ms];
    return more > less * COARSE_FACTOR && more > less + COARSE_MS;
  });

import { type Contract, type Ending, Parameters, type ParameterValues } from '../contract/index.js';
import type { CalibrationReport } from '../generated/types.js';
import type { HistoryEvent } from './events.js';
import { LAG_FROM_MS } from './marks.js';

/** The version of the file format; a reader refuses others. */
export const FORMAT = 'solowire-history/2';

/** First line of a history file: all that judging needs besides the events. */
export interface HistoryHeader {
  format: typeof FORMAT;
  /** Version of the kit. */
  kit: string;
  /** By which contract it was recorded, and is judged. */
  contract: { name: string; version: string };
  case: string;
  repeat: number;
  seed: number;
  /** What a reader of timelines does not need was left out: what is absent proves nothing. */
  cut?: true;
  /** What the deadlines are judged by, and how far tolerances are widened. */
  parameters: ParameterValues;
  timeScale: number;
  /** The identities of the case, by their letters. */
  identities: Record<string, string>;
  capabilities: string[];
  /** Without secrets. */
  target: { name: string; url: string };
  calibration: Calibration;
}

/** What the kit measured of its own machine before the run, in ms. */
export type Calibration = CalibrationReport;

type Kind = HistoryEvent['kind'];
export type EventOf<K extends Kind> = Extract<HistoryEvent, { kind: K }>;

/** A recorded case, with the questions that judges ask of it. Nothing here changes it. */
export class History {
  readonly header: HistoryHeader;
  /** What the protocol demands, and how its endings show. */
  readonly contract: Contract;
  readonly events: readonly HistoryEvent[];
  /** The actors that dialled, in that order. */
  readonly actors: readonly string[];

  readonly #byActor = new Map<string, HistoryEvent[]>();
  readonly #byKind = new Map<Kind, HistoryEvent[]>();
  readonly #byActorAndKind = new Map<string, Map<Kind, HistoryEvent[]>>();
  // Many judges ask for them, some of a thousand actors.
  readonly #ends = new Map<string, End>();
  #stalls: readonly Stall[] | undefined;
  readonly #parameters = new Map<string | undefined, Parameters>();

  constructor(header: HistoryHeader, events: readonly HistoryEvent[], contract: Contract) {
    this.header = header;
    this.contract = contract;
    this.events = events;
    for (const event of events) {
      push(this.#byActor, event.actor, event);
      push(this.#byKind, event.kind, event);
    }
    this.actors = [...new Set(this.all('dial').map((e) => e.actor))];
  }

  /** The events of one actor. */
  of(actor: string): readonly HistoryEvent[] {
    return this.#byActor.get(actor) ?? [];
  }

  /** All events of a kind, of one actor or of all. */
  all<K extends Kind>(kind: K, actor?: string): EventOf<K>[] {
    const kinds = actor === undefined ? this.#byKind : this.#kindsOf(actor);
    return (kinds.get(kind) ?? []) as EventOf<K>[];
  }

  /** Judges ask for those of one actor for each of its events: in a history of a flood they must not look at all each time. */
  #kindsOf(actor: string): Map<Kind, HistoryEvent[]> {
    let kinds = this.#byActorAndKind.get(actor);
    if (!kinds) {
      kinds = new Map();
      for (const event of this.of(actor)) push(kinds, event.kind, event);
      this.#byActorAndKind.set(actor, kinds);
    }
    return kinds;
  }

  /** The first event of a kind of an actor, from `since` (a seq) on. */
  first<K extends Kind>(kind: K, actor: string, since = 0): EventOf<K> | undefined {
    return this.all(kind, actor).find((e) => e.seq >= since);
  }

  /** The frames of one actor, one direction and one opcode. */
  frames(actor: string, dir: 'in' | 'out', opcode?: string): EventOf<'frame'>[] {
    return this.all('frame', actor).filter(
      (e) => e.dir === dir && (opcode === undefined || e.opcode === opcode),
    );
  }

  /** Who the actor asked to be; undefined if it never asked. */
  identity(actor: string): string | undefined {
    return this.first('asksToOpen', actor)?.identity;
  }

  /** The welcomes of each identity, in the order in which they were received. */
  welcomesByIdentity(): Map<string, EventOf<'welcomed'>[]> {
    const groups = new Map<string, EventOf<'welcomed'>[]>();
    for (const welcome of this.all('welcomed')) {
      const identity = this.identity(welcome.actor) ?? welcome.actor;
      push(groups, identity, welcome);
    }
    return groups;
  }

  /** What a welcome answers. */
  helloOf(welcome: EventOf<'welcomed'>): EventOf<'asksToOpen'> | undefined {
    return this.all('asksToOpen', welcome.actor).findLast((e) => e.seq < welcome.seq);
  }

  /** The step of an actor with this name. */
  step(actor: string, name: string): EventOf<'step'> | undefined {
    return this.all('step', actor).find((e) => e.name === name);
  }

  /** What holds for this actor's session: what it was announced, else what holds for the run. */
  parameters(actor?: string): Parameters {
    let parameters = this.#parameters.get(actor);
    if (!parameters) {
      const announced = actor === undefined ? undefined : this.first('welcomed', actor)?.parameters;
      parameters = new Parameters(
        this.contract.parameters,
        { ...this.header.parameters, ...announced },
        this.header.timeScale,
      );
      this.#parameters.set(actor, parameters);
    }
    return parameters;
  }

  /** The four facts of an end (never lumped together), as far as the history saw them. */
  end(actor: string): End {
    const end = this.#ends.get(actor) ?? this.#endOf(actor);
    this.#ends.set(actor, end);
    return end;
  }

  #endOf(actor: string): End {
    const told = this.first('told', actor);
    const close = this.frames(actor, 'in', 'close')[0];
    const transport = this.all('end', actor).find((e) => e.dir === 'in');
    const ours = [
      this.frames(actor, 'out', 'close')[0],
      this.all('end', actor).find((e) => e.dir === 'out'),
    ].filter((e) => e !== undefined);
    const theirs = [told, close, transport].filter((e) => e !== undefined);
    const firstOf = (events: HistoryEvent[]) => Math.min(...events.map((e) => e.seq));
    const first =
      theirs.length + ours.length === 0 ? 'nobody' : firstOf(theirs) < firstOf(ours) ? 'server' : 'client';
    return { told, close, transport, first };
  }

  /** Whether a server said that it ends the connection for this: by the message before the Close, else by the Close. */
  endedFor(actor: string, ending: Ending): boolean {
    const { told, close } = this.end(actor);
    if (told) return told.ending === ending;
    return close?.code != null && this.contract.endings[ending]?.codes.includes(close.code) === true;
  }

  /** Whether a positive control of the actor succeeded. Without a welcome it is none: a server that echoes can fake a round trip. */
  controlled(actor: string): boolean {
    const welcome = this.first('welcomed', actor);
    return welcome !== undefined && this.all('control', actor).some((e) => e.ok && e.seq > welcome.seq);
  }

  /** The times that stood still, for the kit or for its machine, in order. What lies closer together than a stall is long is one. */
  get stalls(): readonly Stall[] {
    this.#stalls ??= stallsOf(this.all('lag'));
    return this.#stalls;
  }

  /** How much of the time between two moments stood still, in ms. */
  stalledMs(from: number, to: number): number {
    return this.stalls.reduce((sum, one) => sum + Math.max(0, partOf(one, from, to)), 0);
  }

  /**
   * How long the longest stall between two moments was, as far as it lies between them, in ms. Stalls are not added up: between
   * two of them there was time to catch up.
   */
  longestStall(from: number, to: number): number {
    return Math.max(0, ...this.stalls.map((one) => partOf(one, from, to)));
  }

  /** Where it was full; what came later is missing. */
  get full(): EventOf<'full'> | undefined {
    return this.all('full')[0];
  }

  /** The last moment of the history. */
  get endsAt(): number {
    return this.events.at(-1)?.t ?? 0;
  }
}

function push<K, E extends HistoryEvent>(groups: Map<K, E[]>, key: K, event: E): void {
  const group = groups.get(key);
  if (group) group.push(event);
  else groups.set(key, [event]);
}

/** How much of a stall lies between two moments, in ms; not above 0 if nothing does. */
const partOf = ({ from, to, ms }: Stall, first: number, last: number): number =>
  Math.min(ms, Math.min(to, last) - Math.max(from, first));

function stallsOf(lags: readonly EventOf<'lag'>[]): Stall[] {
  const stalls: Stall[] = [];
  const inOrder = lags.map((e) => ({ from: e.t - e.ms, to: e.t })).sort((a, b) => a.from - b.from);
  for (const { from, to } of inOrder) {
    const last = stalls.at(-1);
    if (!last || from > last.to + LAG_FROM_MS) {
      stalls.push({ from, to, ms: to - from });
      continue;
    }
    last.ms += Math.max(0, to - Math.max(from, last.to));
    last.to = Math.max(to, last.to);
  }
  return stalls;
}

/** A time that stood still: its bounds, and how much of it did, in ms. */
export interface Stall {
  from: number;
  to: number;
  ms: number;
}

/** How a connection ended, as the kit saw it. */
export interface End {
  told: EventOf<'told'> | undefined;
  close: EventOf<'frame'> | undefined;
  transport: EventOf<'end'> | undefined;
  /** Who acted first. */
  first: 'server' | 'client' | 'nobody';
}

import type { Ending, Parameters, RuleId } from '../../contract/index.js';
import type { Presence } from '../../contract/meaning.js';
import type { Client } from '../../stimulus/client.js';
import type { ActorOptions, Stage } from '../../stimulus/stage.js';
import type { Need } from '../case.js';

/** What endings, situations and variations happen in. */
export interface Setting {
  /** The row of the array that is played, if it is one. */
  readonly row?: Row;
  readonly stage: Stage;
  /** Another identity, which pushes, kicks and watches; undefined where the server lets nobody do that. */
  readonly helper: Client | undefined;
  /** The session in the slot beside an attempt, if one is there. */
  readonly incumbent: Client | undefined;
  /** The id of a request that the session had when it ended; the first one that a client gives, unless one is open. */
  openId: string;
  /** Waits for what a fault may withhold; what happens ends when that was so often enough. */
  patiently<T>(wait: Promise<T | undefined>): Promise<T | undefined>;
}

/** What a row is played with. */
export interface Scene extends Setting {
  readonly row: Row;
}

/** One way in which a connection ends. */
export interface EndingKind {
  readonly id: string;
  /** Behind "After", in a title: `a kick`. */
  readonly words: string;
  readonly needs?: readonly Need[];
  /** What ends: a session, or a connection that never became one. */
  readonly of: 'session' | 'attempt';
  /** Who ends it; `successor`: by taking over. */
  readonly by: 'server' | 'client' | 'successor';
  /** How the server says it, if it does; any of them is right. */
  readonly says?: readonly Ending[];
  /** What a server breaks that says it wrongly, or not at all. */
  readonly requirement: RuleId;
  /** What watchers are told as the cause; left out where several are right. */
  readonly cause?: Presence['cause'];
  /** How its connection dials, beyond what the row says. */
  readonly options?: (scene: Setting) => ActorOptions;
  /** The longest that the server may take to begin it, in ms. Default: closeTimeoutMs. */
  readonly withinMs?: (parameters: Parameters) => number;
  /** It says a hello, which is to be refused. */
  readonly asks?: true;
  /** It goes beyond an announced limit. */
  readonly exceeds?: true;
  /** Why it cannot be with what the server announces; undefined if it can. */
  readonly impossible?: (parameters: Parameters) => string | undefined;
  /** It ends more than its own session. */
  readonly alone?: true;
  /** Makes it happen to a session, or dials and makes it happen. */
  happen(a: Client, scene: Setting): unknown;
}

/** What a session is in the midst of when it ends. */
export interface Situation {
  readonly id: string;
  /** Behind the ending, in a title: `while it is subscribed`. */
  readonly words: string;
  readonly needs?: readonly Need[];
  /** Why it cannot be brought about with what the server announces; undefined if it can. */
  readonly impossible?: (parameters: Parameters) => string | undefined;
  /** Brings it about: to the session that is going to end, or to the one in the slot beside an attempt. */
  arrange?(a: Client, scene: Setting): unknown;
}

/** How a row differs from the plain one: on the wire, in time, or in number. */
export interface Variation {
  readonly id: string;
  /** How the sessions of the identity dial. */
  readonly options?: (scene: Setting) => Promise<ActorOptions> | ActorOptions;
  /** Whether that holds for the successors alone; default: for the session that ends, too. */
  readonly successorsAlone?: true;
  /** Says the hello of the successor in a way of its own. */
  readonly sayHello?: (a: Client, scene: Setting) => Promise<void>;
  /** What comes before the session that ends. */
  readonly before?: (scene: Setting) => Promise<void>;
  /** What comes between the situation and the ending. */
  readonly justBefore?: (a: Client, scene: Setting) => Promise<void> | void;
  /** The ending, and a probe before it, leave in one segment. */
  readonly oneSegment?: true;
  /** How long the successor is held, in ms, instead of some intervals. */
  readonly holdMs?: (parameters: Parameters) => number;
  /** The waiting that it adds, in ms. */
  readonly waits?: (parameters: Parameters) => number;
}

/**
 * A part of the epilogue, done by the session in the slot or to it. `push` is the helper's, `ownPush` its own. `hold`: it acknowledges and says nothing for some intervals;
 * `talk`: it talks meanwhile. `takeover` brings on the next session, and so does `silence` if anything is left to be done.
 */
export type Part =
  | 'request'
  | 'store'
  | 'read'
  | 'subscribe'
  | 'push'
  | 'ownPush'
  | 'hold'
  | 'talk'
  | 'kick'
  | 'takeover'
  | 'silence';

/** One row of the array. */
export interface Row {
  readonly ending: EndingKind;
  readonly situation: Situation;
  /** When the successor dials: as soon as the ending has begun, or when it is over. */
  readonly successor: 'at once' | 'afterwards';
  /** The parts of the epilogue, in their order. */
  readonly order: readonly Part[];
  readonly variation?: Variation;
  /** Hold the successor for 20 times deadAfterMs. */
  readonly long?: true;
}

/** The sessions behind the one that ends, in their order. */
export const SUCCESSORS = ['successor', 'third', 'fourth'] as const;
export type Successor = (typeof SUCCESSORS)[number];

/** Which session does a part, and which one comes with it, if one does. */
export interface Act {
  readonly part: Part;
  readonly actor: Successor;
  readonly next?: Successor;
}

/** Gives each part of an order to the session that is in the slot by then. */
export function actsOf(order: readonly Part[]): Act[] {
  let n = 0;
  return order.map((part, i) => {
    const actor = SUCCESSORS[n]!;
    const changes = part === 'takeover' || (part === 'silence' && i < order.length - 1);
    if (!changes) return { part, actor };
    n += 1;
    const next = SUCCESSORS[n];
    if (!next) throw new Error(`an order has more than ${SUCCESSORS.length} sessions: ${order.join(' ')}`);
    return { part, actor, next };
  });
}

/** Who has ended: the old session, or the attempt that never became one. */
export const endedOne = ({ ending }: Row): 'old' | 'attempt' => (ending.of === 'session' ? 'old' : 'attempt');

/** Whether the session that ends does not read, so that nothing is seen of its end before its successor is there. */
export const isUnread = ({ ending, situation }: Row): boolean =>
  situation.id === 'queue' && ending.id !== 'slow';

/** Who is in the slot until the successor comes, or was until the ending; nobody where an attempt finds the identity offline. */
export const predecessor = (row: Row): 'old' | 'incumbent' | undefined =>
  row.ending.of === 'session' ? 'old' : row.situation.id === 'offline' ? undefined : 'incumbent';

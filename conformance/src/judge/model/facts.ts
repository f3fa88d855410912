import type { Role, Roles } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf, History } from '../../history/history.js';
import { isOurEnd, STEP } from '../../history/marks.js';

/** What the kit said and saw of a connection that asked for a session. */
export interface Facts {
  readonly actor: string;
  readonly identity: string;
  readonly hello: EventOf<'asksToOpen'>;
  /** Its welcome, if the kit saw one. */
  readonly welcome: EventOf<'welcomed'> | undefined;
  /** The first sign that the server ends it. */
  readonly end: HistoryEvent | undefined;
  /** The first sign that the kit ends it: a Close, the end of TCP. */
  readonly ownEnd: HistoryEvent | undefined;
  /** Whether its credential may be good. */
  readonly isGood: boolean;
}

/** The facts of an actor; undefined if it asked for no session. */
export function factsOf(history: History, actor: string): Facts | undefined {
  const hello = history.first('asksToOpen', actor);
  if (!hello) return undefined;
  const { told, close, transport } = history.end(actor);
  return {
    actor,
    identity: hello.identity,
    hello,
    welcome: history.first('welcomed', actor),
    end: earliest(told, close, transport),
    ownEnd: history.of(actor).find((e) => isOurEnd(e) || (e.kind === 'step' && ENDS.has(e.name))),
    isGood: hello.credential !== 'wrong' && hello.credential !== 'foreign',
  };
}

/** Steps that end a connection from the client's side: of a history that is cut they may be all that is left of that. */
const ENDS: ReadonlySet<string> = new Set(['reset', 'halfClose', 'close', 'oddClose', 'messageBehindClose']);

/** The first of several events. */
export const earliest = (...events: (HistoryEvent | undefined)[]): HistoryEvent | undefined =>
  events.filter((e) => e !== undefined).sort((a, b) => a.seq - b.seq)[0];

/** With what a role was asked for; undefined where the history does not say. */
export const argsOf = <R extends Role>(e: EventOf<'asked'>, role: R): Partial<Roles[R]> | undefined =>
  e.role === role ? (e.args as Partial<Roles[R]> | undefined) : undefined;

/** Whether a push, a watch or a kick is about an identity; of one without arguments nobody knows. */
export function isAbout(history: History, e: EventOf<'asked'>, identity: string): boolean {
  if (!e.args) return true;
  const { to, identity: named } = e.args as { to?: string; identity?: string };
  return (named ?? to ?? history.identity(e.actor)) === identity;
}

/** From where on the kit has stopped the server. */
export const stopOf = (history: History): HistoryEvent | undefined => history.step('kit', STEP.stopServer);

import type { Predecessor, Presence } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf } from '../../history/history.js';
import type { CauseName } from './causes.js';
import { argsOf, isAbout } from './facts.js';
import { type Lacking, TOLD_BY } from './guards.js';
import { type Connection, isForeign, namedBy } from './past.js';
import { type State, wasInSlot, withClaim } from './state.js';
import { type Scene, takeoverOf } from './step.js';

/** The states in which a server can be that has shown an event, out of one in which it stood before; none if it cannot have. */
export function observe(scene: Scene, state: State, e: HistoryEvent, lacking: Lacking): readonly State[] {
  const one = scene.past.connections.get(e.actor);
  const isOwn = one?.identity === scene.identity;
  const after = isOwn ? ofConnection(scene, state, one, e, lacking) : [state];
  return after.flatMap((next) => aboutIdentity(scene, next, e, lacking));
}

const NONE: readonly State[] = [];

/** What a connection of the identity itself is sent. */
function ofConnection(
  scene: Scene,
  state: State,
  one: Connection,
  e: HistoryEvent,
  lacking: Lacking,
): readonly State[] {
  if (e === one.welcome) return isWelcomed(scene, state, one, e, lacking) ? [state] : NONE;
  if (e === one.end) return ended(scene, state, one, e, lacking);
  switch (e.kind) {
    case 'probe':
      return isBehind(one, e) && lacking !== 'releaseAtFence' ? NONE : [state];
    case 'answered':
    case 'probeAnswer':
      if (isBehind(one, e)) return lacking === guardOfLate(e) ? [state] : NONE;
      return isAnswered(scene, state, one, e, lacking) ? [state] : NONE;
    case 'pushed':
      if (isBehind(one, e)) return lacking === 'releaseAtFence' ? [state] : NONE;
      return isPushed(scene, state, one, e, lacking) ? [state] : NONE;
    default:
      return [state];
  }
}

/** Whether the server had told the end of a connection before it said something on it. */
const isBehind = ({ end }: Connection, e: HistoryEvent): boolean => end !== undefined && end.seq < e.seq;

const guardOfLate = ({ kind }: HistoryEvent): Lacking =>
  kind === 'answered' ? 'checkFenceAtCommit' : 'checkFenceOnArrival';

function isWelcomed(
  { past }: Scene,
  state: State,
  one: Connection,
  { tookOver }: EventOf<'welcomed'>,
  lacking: Lacking,
): boolean {
  const claim = state.claims.get(one);
  if (!claim) return false;
  if (tookOver === undefined || lacking === 'nameTheFenced') return true;
  if (claim.heirs.some((heir) => isNamed(heir, tookOver))) return true;
  const named = [...state.claims.keys()].find((other) => tookOver && isNamed(other, tookOver));
  if (named && named !== one && lacking === wayBack(state, named)) return true;
  const isUnknown = tookOver !== null && !past.sessions.has(tookOver.session ?? '');
  return isUnknown && (past.isCut || claim.heirs.some((heir) => heir !== null && !heir.welcome));

  function isNamed(heir: Connection | null, by: Predecessor | null): boolean {
    if (!by || !heir?.welcome) return by === null && heir === null;
    return (
      by.session === heir.welcome.session &&
      (by.epoch === undefined || by.epoch === heir.welcome.epoch) &&
      (by.sameInstance === undefined || by.sameInstance === (heir.hello.instance === one.hello.instance))
    );
  }
}

/** The guard that keeps a session from being found again once it has left. */
function wayBack({ claims }: State, one: Connection): Lacking {
  const causes = claims.get(one)?.left?.causes;
  if (!causes) return undefined;
  return causes.every(isTakeover) ? 'noWayBack' : 'releaseEveryClaim';
}

const isTakeover = (name: CauseName): boolean => name === 'taken-over' || name === 'redialled';

/** The server ends a connection: its session must have left the slot, for what is named, or its hello is refused. */
function ended(
  scene: Scene,
  state: State,
  one: Connection,
  e: HistoryEvent,
  lacking: Lacking,
): readonly State[] {
  const names = namedBy(scene.past, e);
  const claim = state.claims.get(one);
  if (!claim) return isRefused(scene, state, one, e, names, lacking) ? [state] : NONE;
  const { left } = claim;
  if (!left) return NONE;
  // Who is taken over is told so; of other ends, others judge a code that says none of them.
  const isUntold = lacking !== undefined || left.causes.every(isTakeover);
  if (isUntold && isForeign(scene.past, e) && !scene.past.isCut)
    return lacking === 'tellTheTakeover' ? [state] : NONE;
  // Whatever a server chooses by itself, it is no takeover.
  const mayBeAny = scene.past.isCut || !names?.every(isTakeover);
  if (!names || (mayBeAny && left.causes.includes('any'))) return [state];
  const causes = left.causes.filter((name) => names.some((named) => named === name));
  if (causes.length > 0) return [withClaim(state, one, { ...claim, left: { ...left, causes } })];
  const isExcused =
    (lacking === 'tellTheTakeover' && left.causes.some(isTakeover)) ||
    (lacking === 'nameTheFenced' && names.some(isTakeover)) ||
    (lacking !== undefined && left.causes.some((name) => TOLD_BY[name] === lacking));
  return isExcused ? [state] : NONE;
}

function isRefused(
  { past, connections }: Scene,
  { slot }: State,
  one: Connection,
  e: HistoryEvent,
  names: readonly CauseName[] | undefined,
  lacking: Lacking,
): boolean {
  if (!names || past.isCut || lacking === 'endForAReason') return true;
  if (lacking === 'oldStateIsNoReason' && slot !== null) return true;
  if (lacking === 'welcomeTheVerified' && one.isGood) return true;
  const { instance, attempt } = one.hello;
  const rivals = connections.filter((other) => other !== one && other.hello.seq < e.seq);
  const causes = one.causes.filter((cause) => cause.seq < e.seq).map(({ name }) => name);
  if (lacking !== undefined && causes.some((name) => TOLD_BY[name] === lacking)) return true;
  return names.some((name) => {
    switch (name) {
      case 'taken-over':
        return rivals.some((other) => other.isGood && takeoverOf(past, one, other) === name);
      case 'redialled':
        return rivals.some(
          (other) =>
            other.isGood &&
            takeoverOf(past, one, other) === name &&
            (other.hello.attempt > attempt || lacking === 'staleAttempt'),
        );
      case 'stale':
        return rivals.some((other) => other.hello.instance === instance && other.hello.attempt >= attempt);
      // Whether its time was over, the clocks tell; that something failed, or that it had to wait, nothing shows.
      case 'unopened':
      case 'busy':
      case 'failed':
        return true;
      default:
        return causes.includes(name);
    }
  });
}

function isAnswered(
  { past }: Scene,
  state: State,
  one: Connection,
  e: HistoryEvent,
  lacking: Lacking,
): boolean {
  const question = past.questions.get(e);
  if (!question) return true;
  if (!state.claims.has(one)) return lacking === 'nothingBeforeWelcome';
  const close = past.history.frames(one.actor, 'out', 'close')[0];
  if (close && close.seq < question.seq && lacking !== 'nothingBehindClose') return false;
  return lacking === 'checkFenceOnArrival' || wasInSlot(state, one, question.seq);
}

/** Somebody must have asked for it while the session could be found, or on it. */
function isPushed(
  { past: { history }, identity }: Scene,
  state: State,
  one: Connection,
  e: EventOf<'pushed'>,
  lacking: Lacking,
): boolean {
  if (!e.of) return true;
  if (!state.claims.has(one)) return lacking === 'nothingBeforeWelcome';
  if (lacking === 'nothingInherited') return true;
  const role = e.of;
  const asked = history.all('asked').filter((q) => q.role === role && q.seq < e.seq);
  if (role !== 'push') return asked.some((q) => q.actor === one.actor);
  const fitting = asked.filter(
    (q) =>
      isAbout(history, q, identity) &&
      (e.index === undefined || e.index < (argsOf(q, 'push')?.count ?? Number.POSITIVE_INFINITY)),
  );
  if (lacking === 'releaseAtFence') return fitting.length > 0;
  return fitting.some((q) => wasInSlot(state, one, q.seq));
}

/** What others are told of the identity: by the answer to a push, a watch or a kick, or as presence. */
function aboutIdentity(scene: Scene, state: State, e: HistoryEvent, lacking: Lacking): readonly State[] {
  if (e.kind === 'pushed' && e.presence?.identity === scene.identity)
    return isPresent(scene, state, e.presence, e, lacking);
  if (e.kind !== 'answered' || e.found === undefined) return [state];
  const question = scene.past.questions.get(e);
  if (question?.kind !== 'asked' || !isLookUp(question) || !question.args) return [state];
  if (!isAbout(scene.past.history, question, scene.identity)) return [state];
  return e.found ? finds(state, question, e, lacking) : findsNobody(state, question, lacking);
}

export const isLookUp = ({ role }: EventOf<'asked'>): boolean =>
  role === 'push' || role === 'watch' || role === 'kick';

function finds(
  state: State,
  question: EventOf<'asked'>,
  e: EventOf<'answered'>,
  lacking: Lacking,
): readonly State[] {
  const wanted = question.role === 'kick' ? argsOf(question, 'kick')?.epoch : e.epoch;
  const has = (one: Connection) =>
    wanted === undefined || !one.welcome || one.welcome.epoch === undefined || one.welcome.epoch === wanted;
  const there = [...state.claims.keys()].filter((one) => has(one));
  const isFound = (one: Connection) =>
    wasInSlot(state, one, question.seq) || (lacking !== undefined && lacking === wayBack(state, one));
  const found = there.filter(isFound);
  if (lacking === 'findTheEffective' || (lacking === 'kickNamesEpoch' && question.role === 'kick'))
    return [state];
  if (question.role !== 'kick') return found.length > 0 ? [state] : NONE;
  return found.flatMap((one): State[] => {
    const claim = state.claims.get(one)!;
    // Whoever is kicked is fenced before the answer.
    if (!claim.left?.causes.some((name) => name === 'kicked' || name === 'any')) return [];
    return [withClaim(state, one, { ...claim, left: { ...claim.left, causes: ['kicked'] } })];
  });
}

function findsNobody(state: State, question: EventOf<'asked'>, lacking: Lacking): readonly State[] {
  const { claims, emptyUntil } = state;
  const epoch = argsOf(question, 'kick')?.epoch;
  const isOther = (one: Connection) => epoch !== undefined && one.welcome?.epoch !== epoch;
  // A newcomer may have fenced the old session, and not be welcomed yet.
  const isOnItsWay = (one: Connection) => !one.welcome || one.welcome.seq > question.seq;
  const isNobody =
    emptyUntil > question.seq ||
    lacking === 'findTheEffective' ||
    [...claims.keys()].some(
      (one) => (isOther(one) || isOnItsWay(one)) && wasInSlot(state, one, question.seq),
    );
  return isNobody ? [state] : NONE;
}

function isPresent(
  { past, connections }: Scene,
  state: State,
  { online, epoch, cause }: Presence,
  e: HistoryEvent,
  lacking: Lacking,
): readonly State[] {
  if (epoch === undefined || lacking === 'rightPresence') return [state];
  const one = connections.find(({ welcome }) => welcome?.epoch === epoch);
  if (!one) {
    const isHidden = past.isCut || connections.some(({ hello, welcome }) => !welcome && hello.seq < e.seq);
    return isHidden ? [state] : NONE;
  }
  const claim = state.claims.get(one);
  if (online) return claim ? [state] : NONE;
  if (!claim?.left) return NONE;
  const { left } = claim;
  if (cause === null || left.causes.includes('any') || lacking === 'rightCause') return [state];
  return left.causes.includes(cause)
    ? [withClaim(state, one, { ...claim, left: { ...left, causes: [cause] } })]
    : NONE;
}

import type { Ending, RuleId } from '../../contract/index.js';
import type { HistoryEvent } from '../../history/events.js';
import type { EventOf, History } from '../../history/history.js';
import { isEnd, STEP } from '../../history/marks.js';
import {
  absence,
  absent,
  type Check,
  check,
  fail,
  inconclusive,
  notExercised,
  type Outcome,
  outOfReach,
  pass,
  together,
} from '../../judge/check.js';
import { notReached, unwelcomed } from '../../judge/missing-words.js';
import { inWindow, stallExplains } from '../../judge/timing.js';
import {
  closedWith,
  endsInWindow,
  foundClosedRemoved,
  how,
  lastLife,
  lastSign,
  livesOn,
  notWelcomed,
  oneSchedule,
  reconnected,
  stillKnown,
  tcpEnded,
  told,
  tookOver,
  welcomedInTime,
} from '../../judge/vocabulary.js';
import { AT, PUSHED, pushedTo } from './epilogue.js';
import { presenceChecks } from './presence.js';
import { type Act, actsOf, endedOne, isUnread, predecessor, type Row, SUCCESSORS } from './row.js';
import { TICK_MS } from './situations.js';

/** What stands before the ids of the checks of all endings. */
const FAMILY = 'epilogue';

/** Endings by which the kit resets the connection, so that nothing more is seen of it. */
const isReset = ({ ending, situation }: Row): boolean =>
  situation.id === 'second-end' ||
  (ending.by === 'client' && !ending.id.includes('close') && ending.id !== 'fin');

/** Whether the next hello may have been first, so that a session was taken over before it could be ended. */
const isAmbiguous = ({ ending, situation }: Row): boolean =>
  ending.of === 'session' && situation.id === 'newcomer';

/** Every check of a row. Which of them there are follows from the row alone; what a server or a protocol does not have is not applicable. */
export function consequencesOf(row: Row): Check[] {
  const acts = actsOf(row.order);
  return [
    ...endChecks(row),
    ...slotChecks(row),
    ...acts.flatMap((act) => checksOf(act, row)),
    ...shared(row, acts),
  ].map((one) => ({ ...(row.ending.exceeds ? ifFlooded(one) : one), family: FAMILY }));
}

/** What the kit took longer than a window for is no flood, and shows nothing. */
const ifFlooded = (one: Check): Check => ({
  ...one,
  judge(h) {
    const begun = h.step('old', AT.ending);
    const tookMs = begun ? (h.frames('old', 'out').at(-1)?.t ?? begun.t) - begun.t : 0;
    return tookMs > 0.9 * h.parameters('old').get('messagesWindowMs')
      ? outOfReach(`the kit took ${Math.round(tookMs)} ms for the flood, nearly a window or more`)
      : one.judge(h);
  },
});

const named = (id: string, one: Check): Check => ({ ...one, id });

/** Judged only where its question was asked, and of a session that had not ended by then: that is another check's matter. */
const asked = (one: Check, who: string, question: (h: History) => HistoryEvent | undefined): Check => ({
  ...one,
  judge(h) {
    const since = question(h);
    if (!since) return notReached(h);
    const end = h.of(who).find(isEnd);
    return end && end.seq < since.seq
      ? inconclusive(how(h, who), `${who} had ended before`, end, since)
      : one.judge(h);
  },
});

/** Not applicable where the protocol does not say when a silent client is given up: then nobody is silent for so long. */
const whereSilenceEnds = (one: Check, who: string): Check => ({
  ...one,
  judge: (h) =>
    Number.isFinite(h.parameters(who).get('deadAfterMs'))
      ? one.judge(h)
      : outOfReach('nothing says when a silent client is given up (deadAfterMs)'),
});

/** What makes the ending happen: the row's step, or the hello of the successor. */
const endingOf = (row: Row) => (h: History) =>
  row.ending.by === 'successor' ? h.first('asksToOpen', 'successor') : h.step(endedOne(row), AT.ending);

const helloOf = (actor: string) => (h: History) => h.first('asksToOpen', actor);
const silenceOf = (actor: string) => (h: History) => h.step(actor, STEP.silence);

/** Endings that RFC 6455 §7.4.1 has a code for: no message says them before the Close. */
const UNTOLD: ReadonlySet<Ending> = new Set(['bad-framing', 'not-utf8', 'too-big', 'binary', 'failed']);

/** How the connection ended: told, Close, TCP. */
function endChecks(row: Row): Check[] {
  const { ending } = row;
  const { by, says, requirement } = ending;
  const who = endedOne(row);
  const first = says?.[0];
  // It does not read, so that another reason may come first; or the second end destroys what was on its way.
  const judged = (one: Check) => (ending.of === 'session' ? asked(one, who, endingOf(row)) : one);
  if (isUnread(row)) return [named('tcp-ended', judged(tcpEnded(who)))];
  return [
    ...(by !== 'client' &&
    first !== undefined &&
    says?.length === 1 &&
    !UNTOLD.has(first) &&
    !isAmbiguous(row)
      ? [named('told', judged(told(who, first, requirement)))]
      : []),
    ...(isReset(row) ? [] : endOnTheWire(row, who).map(judged)),
    ...(ending.asks ? [named('not-welcomed', notWelcomed(who, requirement))] : []),
  ];
}

function endOnTheWire(row: Row, who: string): Check[] {
  const { by, requirement, id } = row.ending;
  const says = isAmbiguous(row) ? [...(row.ending.says ?? []), 'taken-over' as const] : row.ending.says;
  if (id === 'fin') return [named('tcp-ended', finAnswered(who, requirement))];
  return [
    ...(says ? [named('closed', closedWith(who, says, requirement))] : []),
    ...(by === 'client' ? [named('close-answered', closeAnswered(who, requirement))] : []),
    named('tcp-ended', tcpEnded(who, by === 'client' ? 'SW-CLOSE-9' : 'SW-CLOSE-6')),
  ];
}

const closeAnswered = (who: string, requirement: RuleId): Check =>
  check(
    'close-answered',
    requirement,
    `the Close of ${who} is answered by a Close within ackTimeoutMs`,
    (h) =>
      inWindow(h, {
        cause: h.frames(who, 'out', 'close')[0],
        effect: h.end(who).close,
        parameter: 'ackTimeoutMs',
        actor: who,
        what: 'the Close of the server',
      }),
  );

const finAnswered = (who: string, requirement: RuleId): Check =>
  check(
    'tcp-ended',
    requirement,
    `the server ends its side of ${who} within closeTimeoutMs of the FIN`,
    (h) =>
      inWindow(h, {
        cause: h.all('end', who).find((e) => e.dir === 'out' && e.how === 'fin'),
        effect: h.end(who).transport,
        parameter: 'closeTimeoutMs',
        actor: who,
        what: 'the end of TCP',
      }),
  );

/** The successor comes in, in time, and is told rightly whom it took over. */
function slotChecks(row: Row): Check[] {
  const { ending, successor, situation } = row;
  const before = predecessor(row);
  const incumbent = ending.of === 'attempt' && before !== undefined;
  const isOpen = ending.id === 'drop-in-verification';
  const ahead = situation.id === 'newcomer';
  return [
    ...(before ? [named('before-welcomed', reconnected(before, welcomeRule(row)))] : []),
    ...(before && !isOpen ? [beforeLives(before, row)] : []),
    ...(before === 'old' && ending.by !== 'client' && !isReset(row)
      ? [named('not-abandoned', foundClosedRemoved('old', 'successor'))]
      : []),
    named('successor-welcomed', reconnected('successor', welcomeRule(row))),
    named('successor-in-time', welcomedInTime('successor')),
    ...(incumbent && !isOpen ? [named('slot', tookOver('successor', 'incumbent'))] : []),
    ...(before === undefined && !isOpen ? [named('slot', tookOver('successor', null))] : []),
    ...(before === 'old' && ending.by === 'successor' && !isUnread(row)
      ? [named('slot', tookOver('successor', 'old'))]
      : []),
    ...(before === 'old' &&
    ending.by !== 'successor' &&
    successor === 'afterwards' &&
    !ahead &&
    !isUnread(row)
      ? [named('slot', emptySlot(ending.cause === 'lost' ? 'SW-TEARDOWN-10' : 'SW-TEARDOWN-6'))]
      : []),
  ];
}

/** What a server breaks that does not welcome a session of the row: where many came before, or it comes in another way, that. */
function welcomeRule({ ending, variation }: Row): RuleId {
  if (variation?.id === 'many') return 'SW-LIMIT-7';
  return ending.by === 'successor' ? 'SW-TAKEOVER-1' : 'SW-TEARDOWN-5';
}

const emptySlot = (requirement: RuleId): Check => ({ ...tookOver('successor', null), requirement });

/** The session in the slot is not ended before its own ending; an attempt that does not succeed does nothing to it. */
function beforeLives(before: 'old' | 'incumbent', row: Row): Check {
  const requirement =
    before === 'old' ? 'SW-TEARDOWN-2' : row.ending.id === 'stale' ? 'SW-TAKEOVER-11' : 'SW-IDENTITY-4';
  return check('before-lives', requirement, `${before} is not ended before its own end`, (h) => {
    const welcome = h.first('welcomed', before);
    const until = before === 'old' ? endingOf(row)(h) : h.first('asksToOpen', 'successor');
    if (!welcome) return notExercised(unwelcomed(h, before));
    const end = h.of(before).find(isEnd);
    if (end && end.seq < (until?.seq ?? Infinity)) return fail(how(h, before), welcome, end);
    return until ? pass('it was there until then', welcome, until) : notReached(h);
  });
}

function checksOf(act: Act, row: Row): Check[] {
  const { actor, next } = act;
  switch (act.part) {
    case 'request':
      return [ownAnswer(actor)];
    case 'read':
      return [lastStore(actor)];
    case 'subscribe':
      return [ticksArrive(actor), ticksOnce(actor)];
    case 'kick':
      return row.ending.of === 'session' ? [lateKick(actor)] : [];
    case 'hold':
    case 'talk':
      return [
        lives(act, row),
        notSilenced(act, row),
        // In a short hold there are too few to count.
        ...(row.variation?.id === 'many' ? [] : [named('one-schedule', oneSchedule(actor))]),
      ];
    case 'takeover':
      return [
        named('takeover-welcomed', reconnected(next!)),
        named('takeover-in-time', welcomedInTime(next!)),
        named('still-known', stillKnown(actor, next!)),
        asked(named('takeover-told', told(actor, 'taken-over', 'SW-TAKEOVER-3')), actor, helloOf(next!)),
        asked(named('takeover-ended', foundClosedRemoved(actor, next!)), actor, helloOf(next!)),
        named('takeover-lives', livesOn(next!, 'SW-TAKEOVER-7')),
      ];
    case 'silence':
      return [
        ...[named('silence-told', told(actor, 'silent', 'SW-HEARTBEAT-6')), ...silenceWindow(actor)].map(
          (one) => whereSilenceEnds(asked(one, actor, silenceOf(actor)), actor),
        ),
        ...(next
          ? [
              named('silence-welcomed', reconnected(next)),
              named('silence-slot', tookOver(next, null)),
              named('silence-ended', tcpEnded(actor)),
            ]
          : []),
      ];
    default:
      return [];
  }
}

function silenceWindow(actor: string): Check[] {
  const since = { latest: lastSign(actor), earliest: lastLife(actor) };
  return endsInWindow('silence', actor, 'deadAfterMs', since, {
    late: 'SW-HEARTBEAT-6',
    early: 'SW-HEARTBEAT-7',
  });
}

/** What holds for all sessions of the identity behind the one that ended. */
function shared(row: Row, acts: readonly Act[]): Check[] {
  const pushes = acts.filter(({ part }) => part === 'push' || part === 'ownPush').map(({ actor }) => actor);
  return [
    nothingOfOld(acts),
    ...(pushes.length > 0 ? [pushesArrive(pushes), oldGetsNothing(row)] : []),
    ...(row.situation.id === 'beside' && row.ending.of === 'session' ? [twinAlike(row)] : []),
    ...presenceChecks(row),
  ];
}

/** When the session that did an act left the slot on purpose: it fell silent, or the next one came. */
function leaves(h: History, { actor }: Act, row: Row): number {
  const goes = actsOf(row.order).find((one) => one.actor === actor && (one.next || one.part === 'silence'));
  const silent = goes?.part === 'silence' ? h.step(actor, STEP.silence) : undefined;
  const hello = goes?.next ? h.first('asksToOpen', goes.next) : undefined;
  return Math.min(silent?.seq ?? Infinity, hello?.seq ?? Infinity);
}

/** The session that was held lives until it falls silent itself, or is taken over. */
function lives(act: Act, row: Row): Check {
  const { actor } = act;
  const requirement = row.ending.by === 'successor' ? 'SW-TAKEOVER-7' : 'SW-TEARDOWN-2';
  return check('successor-lives', requirement, `the ${actor} is not ended while it is in the slot`, (h) => {
    const welcome = h.first('welcomed', actor);
    if (!welcome) return notExercised(unwelcomed(h, actor));
    const end = h.of(actor).find(isEnd);
    if (end && end.seq < leaves(h, act, row))
      return fail(`${how(h, actor)} ${Math.round(end.t - welcome.t)} ms after its welcome`, welcome, end);
    const held = h.step(actor, AT.held);
    const sign = signOf(h, actor);
    if (!held || !sign) return notReached(h);
    return pass('it was there to its end', welcome, held, sign);
  });
}

/** Something that the server sent to a session while it was held. */
const signOf = (h: History, actor: string) => {
  const hold = h.step(actor, AT.hold);
  return hold && h.frames(actor, 'in').find((e) => e.seq > hold.seq);
};

/** A session that acknowledges what it is asked is not silent (SW-HEARTBEAT-7, SW-HEARTBEAT-8). */
function notSilenced(act: Act, row: Row): Check {
  const { actor } = act;
  return check(
    'successor-not-silent',
    'SW-HEARTBEAT-7',
    `the ${actor} is not taken for silent`,
    (h) => {
      const end = h.of(actor).find(isEnd);
      const held = h.step(actor, AT.held);
      if (end && end.seq < leaves(h, act, row) && h.endedFor(actor, 'silent'))
        return fail(how(h, actor), end);
      return held && signOf(h, actor) && !(end && end.seq < held.seq)
        ? pass('it was held without that', held)
        : notReached(h);
    },
    { endings: ['silent'] },
  );
}

/** A request of the new session is answered by its own value, though an older one had the same id (SW-TAKEOVER-8). */
const ownAnswer = (actor: string): Check =>
  check(
    'own-answer',
    'SW-TAKEOVER-8',
    `a request of the ${actor} with an id of an older session is answered, once and by its own value`,
    (h) => {
      const asked = h.all('asked', actor).find((e) => e.role === 'ask');
      if (!asked) return notExercised('nothing was asked');
      const answers = h.all('answered', actor).filter((e) => e.id === asked.id);
      const [first] = answers;
      const end = h.end(actor).first === 'server' && !first;
      if (end) return notExercised(`it ended before: ${how(h, actor)}`);
      if (!first)
        return h.all('waited', actor).some((e) => e.seq > asked.seq)
          ? fail('no answer', asked)
          : notReached(h);
      if (answers.length > 1) return fail(`${answers.length} answers`, asked, ...answers);
      return first.ok && first.value === actor
        ? pass('its own value', asked, first)
        : fail(first.ok ? JSON.stringify(first.value ?? null) : `the error ${first.error}`, asked, first);
    },
    { roles: ['ask'] },
  );

/** The store holds what was stored last, as far as that was answered: nothing pending or unfinished has landed. */
const lastStore = (actor: string): Check =>
  check(
    'no-late-effect',
    'SW-TAKEOVER-9',
    'the store holds what was stored last',
    (h) => {
      const asked = h.all('asked', actor).find((e) => e.role === 'read');
      const read = asked && h.all('answered', actor).find((e) => e.id === asked.id && e.ok);
      const stores = h
        .all('asked')
        .filter((e) => e.role === 'store' && h.identity(e.actor) === h.identity(actor));
      const answered = stores.flatMap(
        (e) => h.all('answered', e.actor).find((one) => one.id === e.id && one.ok && one.seq > e.seq) ?? [],
      );
      const last = answered
        .filter((e) => read && e.seq < read.seq)
        .reduce<EventOf<'answered'> | undefined>((a, b) => (a && a.seq > b.seq ? a : b), undefined);
      const store = last && stores.find((e) => e.actor === last.actor && e.id === last.id);
      if (!read || !store) return notExercised('nothing was stored and read');
      const expected = storedBy(store);
      return read.value === expected
        ? pass(JSON.stringify(expected), last, read)
        : fail(`${JSON.stringify(read.value)}; stored last: ${JSON.stringify(expected)}`, last, read);
    },
    { roles: ['store', 'read'] },
  );

/** What a session of a row stores: successors their role, the old one what it keeps. */
const storedBy = ({ actor }: EventOf<'asked'>): string =>
  (SUCCESSORS as readonly string[]).includes(actor) ? actor : 'kept';

const ticksOf = (h: History, actor: string): EventOf<'pushed'>[] =>
  h.all('pushed', actor).filter((e) => e.of === 'subscribe');

const subscribed = (h: History, actor: string): EventOf<'answered'> | undefined => {
  const asked = h.all('asked', actor).find((e) => e.role === 'subscribe');
  return asked && h.all('answered', actor).find((e) => e.id === asked.id && e.ok);
};

/** The subscription of a new session goes on, also after the late end of the old one (SW-TEARDOWN-2). */
const ticksArrive = (actor: string): Check =>
  check(
    'subscription-goes-on',
    'SW-TEARDOWN-2',
    `the subscription of the ${actor} goes on while it is held`,
    (h) => {
      const [since, held] = [subscribed(h, actor), h.step(actor, AT.held)];
      if (!since || !held || held.seq < since.seq || h.of(actor).some((e) => isEnd(e) && e.seq < held.seq))
        return notExercised('it was not held behind its subscription');
      const last = ticksOf(h, actor).findLast((e) => e.seq < held.seq);
      const silentMs = held.t - (last ?? since).t;
      const patience = 2 * TICK_MS + h.parameters(actor).get('bystanderMaxMs');
      if (silentMs <= patience)
        return pass(`the last tick came ${Math.round(silentMs)} ms before`, since, last);
      return stallExplains(h, (last ?? since).t + patience, held.t)
        ? inconclusive('none for a while', 'the kit or its machine stood still', since, last)
        : fail(`none for ${Math.round(silentMs)} ms`, since, last, held);
    },
    { roles: ['subscribe'] },
  );

/** One subscription ticks at its rate: no other one, of an older session, beside it (SW-TAKEOVER-8). */
const ticksOnce = (actor: string): Check =>
  check(
    'subscription-once',
    'SW-TAKEOVER-8',
    `the ${actor} gets the ticks of its own subscription alone`,
    (h) => {
      const since = subscribed(h, actor);
      const ticks = ticksOf(h, actor);
      const last = ticks.at(-1);
      if (!since || !last) return notExercised('no tick');
      const due = (last.t - since.t) / TICK_MS;
      return ticks.length > 1.5 * due + 3
        ? fail(`${ticks.length} ticks in ${Math.round(last.t - since.t)} ms`, since, ...ticks)
        : pass(`${ticks.length} in ${Math.round(last.t - since.t)} ms`, since, last);
    },
    { roles: ['subscribe'] },
  );

/** A kick that names the session that was does nothing to the one that is (SW-TEARDOWN-14). */
const lateKick = (actor: string): Check =>
  absence(
    'late-kick',
    'SW-TEARDOWN-14',
    `a kick that names the old session does nothing to the ${actor}`,
    (h) => {
      const step = h.step(actor, AT.lateKick);
      const asked = step && h.all('asked', 'helper').find((e) => e.role === 'kick' && e.seq > step.seq);
      const done = asked && h.all('answered', 'helper').find((e) => e.id === asked.id && e.ok);
      if (!done) return notExercised('nothing was kicked');
      const end = h.of(actor).find((e) => isEnd(e) && e.seq > step!.seq);
      if (end && h.endedFor(actor, 'kicked')) return fail(how(h, actor), asked, end);
      const barrier = h.frames(actor, 'in').find((e) => e.seq > done.seq);
      return absent('nothing', barrier, `nothing came to the ${actor} behind it`, asked, done);
    },
    { roles: ['kick'], facts: ['session.epoch', 'kick.epoch'] },
  );

/** Each push to the identity reaches the session in the slot, once. */
const pushesArrive = (actors: readonly string[]): Check =>
  check(
    'push-arrives',
    'SW-TAKEOVER-7',
    'each push reaches the session in the slot, once',
    (h) =>
      together(
        [...new Set(actors)].map((actor) => pushArrives(h, actor)),
        'nothing was pushed',
      ),
    { roles: ['push'] },
  );

function pushArrives(h: History, actor: string): Outcome | undefined {
  const label = pushedTo(actor as 'successor');
  const asked = h.all('asked').filter((e) => e.role === 'push' && JSON.stringify(e.params).includes(label));
  const done = asked.flatMap(
    (e) => h.all('answered', e.actor).find((one) => one.id === e.id && one.ok) ?? [],
  );
  const last = done.at(-1);
  if (!last) return undefined;
  const pushes = h.all('pushed', actor).filter((e) => e.of === 'push');
  const expected = PUSHED * done.length;
  if (pushes.length > PUSHED * asked.length) return fail(`${pushes.length} of ${expected}`, ...pushes);
  // What the session has asked behind it, and was answered, came behind it; or what came when its time was over.
  const barrier = h
    .of(actor)
    .find((e) => e.seq > last.seq && (isAnswerBehind(h, e, last) || isLate(h, e, last)));
  if (pushes.length >= expected) return pass(`${pushes.length} of ${expected}`, last, ...pushes);
  return barrier ? fail(`${pushes.length} of ${expected}`, last, barrier) : undefined;
}

type Event = History['events'][number];

const isAnswerBehind = (h: History, e: Event, since: Event): boolean =>
  e.kind === 'answered' && h.all('asked', e.actor).some((one) => one.id === e.id && one.seq > since.seq);

const isLate = (h: History, e: Event, since: Event): boolean =>
  e.kind === 'frame' && e.dir === 'in' && e.t > since.t + h.parameters(e.actor).get('ackTimeoutMs');

/** What is pushed behind the welcome of the successor does not reach the session that was (SW-TAKEOVER-5). */
function oldGetsNothing(row: Row): Check {
  const before = predecessor(row) ?? endedOne(row);
  // What the kit has reset receives nothing more; elsewhere the end of the connection is the barrier.
  const byReset = isReset(row) && before === endedOne(row);
  return (byReset ? check : absence)(
    'old-gets-nothing',
    'SW-TAKEOVER-5',
    'what is pushed to the successors reaches no earlier connection',
    (h) => {
      const labels = SUCCESSORS.map(pushedTo);
      const stray = h
        .all('pushed')
        .find(
          (e) =>
            e.actor !== 'helper' && labels.some((label, i) => tells(e, label) && e.actor !== SUCCESSORS[i]),
        );
      if (stray) return fail(`${stray.topic} on ${stray.actor}`, stray);
      const pushed = h.all('pushed').find((e) => labels.some((label) => tells(e, label)));
      if (!pushed) return notExercised('no push arrived');
      if (byReset) return pass('none', pushed);
      return absent('none', h.end(before).transport, `the connection of ${before} did not end`, pushed);
    },
    { roles: ['push'] },
  );
}

/** Whether what is pushed carries this word: bare, or as a field beside others, which may be long. */
const tells = ({ data }: EventOf<'pushed'>, label: string): boolean =>
  data === label || (typeof data === 'object' && data !== null && Object.values(data).includes(label));

/** Nothing appears on a new session that it has not caused itself (SW-TAKEOVER-8). */
function nothingOfOld(acts: readonly Act[]): Check {
  const actors = [...new Set(acts.flatMap(({ actor, next }) => [actor, ...(next ? [next] : [])]))];
  return absence(
    'nothing-of-old',
    'SW-TAKEOVER-8',
    'nothing of the old session appears on a later one',
    (h) =>
      together(
        actors.map((actor) => {
          const welcome = h.first('welcomed', actor);
          if (!welcome) return undefined;
          const stray = h.of(actor).find((e) => e.seq > welcome.seq && isForeign(h, actor, e));
          if (stray) return fail(`${wordsOf(stray)} on the ${actor}`, welcome, stray);
          const barrier = h.frames(actor, 'in').findLast((e) => e.seq > welcome.seq);
          return absent('nothing', barrier, `nothing came to the ${actor}`, welcome);
        }),
        'nothing came to a later session',
      ),
  );
}

function isForeign(h: History, actor: string, e: Event): boolean {
  const mine = (role: string) => h.all('asked', actor).some((one) => one.role === role && one.seq < e.seq);
  if (e.kind === 'answered') return !h.all('asked', actor).some((one) => one.id === e.id && one.seq < e.seq);
  if (e.kind === 'probeAnswer')
    return (
      e.dir === 'in' &&
      !h.all('probe', actor).some((one) => one.dir === 'out' && one.n === e.n && one.seq < e.seq)
    );
  if (e.kind === 'malformed') return e.dir === 'in' && !e.readable;
  if (e.kind !== 'pushed') return false;
  if (e.of === 'subscribe' || e.of === 'watch') return !mine(e.of);
  return e.of === 'push' && !SUCCESSORS.some((one) => tells(e, pushedTo(one)));
}

const wordsOf = (e: Event): string =>
  e.kind === 'pushed' ? `${e.topic} ${JSON.stringify(e.data)}`.slice(0, 120) : e.kind;

/** Another identity whose session ends in the same way at the same time is ended as it would be alone. */
function twinAlike(row: Row): Check {
  const { says, by, requirement } = row.ending;
  if (by !== 'client' && says) return named('twin-closed', closedWith('twin', says, requirement));
  return check('twin-closed', requirement, 'the other identity is ended, too', (h) => {
    const ours = h.all('end', 'twin').find((e) => e.dir === 'out') ?? h.frames('twin', 'out', 'close')[0];
    const { transport, close } = h.end('twin');
    if (!ours) return notReached(h);
    return pass('it ended beside it', ours, close, transport);
  });
}

import type { Contract, Ending, ParameterName, Refusal, Role, RuleId } from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import type { EventOf, History } from '../history/history.js';
import { CONTROL, END_OF_TCP, isOurEnd, STEP } from '../history/marks.js';
import {
  absence,
  absent,
  breach,
  type Check,
  check,
  type Events,
  fail,
  inconclusive,
  notExercised,
  type Outcome,
  outOfReach,
  pass,
} from './check.js';
import { nameCode, nameEnding } from './codes.js';
import { notReached, unwelcomed } from './missing-words.js';
import { explains } from './round-trip.js';
import { isControlSent, mayControlFramesBeLife, signsOfLife } from './signs-of-life.js';
import { instead, stopped } from './stopped.js';
import { inWindow, notBefore, stallExplains } from './timing.js';

/**
 * The sentences from which cases build their checks. Each judges one fact about one actor; message, Close code and end of
 * TCP are three facts (SW-CLOSE-1, SW-CLOSE-6).
 */

/** The actor is welcomed within welcomeTimeoutMs. */
export const welcomed = (actor: string, requirement: RuleId = 'SW-HANDSHAKE-3'): Check =>
  check(`${actor}-welcomed`, requirement, `${actor} is welcomed within welcomeTimeoutMs`, (h) => {
    const hello = h.all('asksToOpen', actor)[0];
    if (!hello) return notExercised(noHello(h, actor));
    const { told, close, transport } = h.end(actor);
    const welcome = h.first('welcomed', actor);
    const refusal = told ?? close ?? transport;
    if (!welcome && refusal) return fail(`${actor} was refused: ${how(h, actor)}`, hello, refusal);
    return inWindow(h, {
      cause: hello,
      effect: welcome,
      parameter: 'welcomeTimeoutMs',
      actor,
      what: 'the welcome',
    });
  });

/** The actor's welcome is not delayed by the session that it takes over (SW-TAKEOVER-2). */
export const welcomedInTime = (actor: string): Check =>
  check(
    `${actor}-welcomed-in-time`,
    'SW-TAKEOVER-2',
    `the takeover adds no more than takeoverTimeoutMs to the welcome of ${actor}`,
    (h) => {
      const hello = h.all('asksToOpen', actor)[0];
      const welcome = h.first('welcomed', actor);
      if (!welcome && h.end(actor).first === 'server') return notExercised(unwelcomed(h, actor));
      const extraMs = plainWelcomeMs(h);
      return inWindow(h, {
        cause: hello,
        effect: welcome,
        parameter: 'takeoverTimeoutMs',
        actor,
        what: 'the welcome',
        extraMs,
      });
    },
  );

/** The actor is welcomed within reconnectWithinMs of its dial, whatever happened before (SW-TEARDOWN-5). */
export const reconnected = (actor: string, requirement: RuleId = 'SW-TEARDOWN-5'): Check =>
  check(
    `${actor}-reconnected`,
    requirement,
    `${actor} is welcomed within reconnectWithinMs of its dial`,
    (h) => {
      const welcome = h.first('welcomed', actor);
      const failed = h.first('dialFailed', actor);
      if (!welcome && (failed || h.end(actor).first === 'server'))
        return fail(`${actor} was refused: ${how(h, actor)}`, failed ?? h.end(actor).told);
      const [upgraded, hello] = [h.first('upgraded', actor), h.first('asksToOpen', actor)];
      return inWindow(h, {
        cause: h.first('dial', actor),
        effect: welcome,
        parameter: 'reconnectWithinMs',
        actor,
        what: 'the welcome',
        // What the kit itself waited with the hello.
        extraMs: upgraded && hello ? Math.max(0, hello.t - upgraded.t) : 0,
      });
    },
  );

/** The actor is never welcomed. Proven by the end of its connection. */
export const notWelcomed = (actor: string, requirement: RuleId): Check =>
  absence(`${actor}-not-welcomed`, requirement, `${actor} is not welcomed`, (h) => {
    const welcome = h.first('welcomed', actor);
    if (welcome) return fail(`${actor} was welcomed`, welcome);
    if (!h.first('asksToOpen', actor) && !h.first('dialFailed', actor))
      return notExercised(noHello(h, actor));
    const { close, transport } = h.end(actor);
    const barrier = close ?? transport ?? h.first('dialFailed', actor);
    return absent(`${actor} was not welcomed: ${how(h, actor)}`, barrier, 'its connection did not end');
  });

/**
 * The server ends the actor's session for this: it says so by a message, by Close, and ends TCP. For an ending that no message
 * tells, ask for {@link closedWith} and {@link tcpEnded} alone.
 */
export const endsWith = (actor: string, ending: Ending, requirement: RuleId): Check[] => [
  told(actor, ending, requirement),
  closedWith(actor, [ending], requirement),
  tcpEnded(actor),
];

/** The message before the Close says this ending. */
export const told = (actor: string, ending: Ending, requirement: RuleId): Check =>
  check(
    `${actor}-told`,
    requirement,
    (contract) => `${actor} is told ${nameEnding(contract, ending)} by a ${contract.words.told}`,
    (h) => {
      if (!wasOpen(h, actor)) return notExercised(noHello(h, actor));
      const { told, close, transport } = h.end(actor);
      if (!told && !wasAwaited(h, actor)) return notReached(h);
      const name = (code: number | null | undefined) => nameCode(h.contract, code);
      if (told?.ending === ending) return pass(name(told.code), told);
      if (!told && !close && transport) {
        const reset = resetByUs(h, transport);
        if (reset) return reset;
      }
      if (told) return otherEnding(h, actor, name(told.code), told);
      return fail(
        `no ${h.contract.words.told}${close ? `, ${name(close.code)}` : `; ${how(h, actor)}`}`,
        close ?? transport,
      );
    },
    { endings: [ending], told: true },
  );

/** The Close carries a code of one of these endings; where they have none, the server ends the connection in whatever way. */
export const closedWith = (actor: string, endings: readonly Ending[], requirement: RuleId): Check =>
  check(
    `${actor}-closed`,
    requirement,
    (contract) =>
      haveCode(contract, endings)
        ? `${actor} receives a Close with ${endings.map((one) => nameEnding(contract, one)).join(' or ')}`
        : `the server ends the connection of ${actor}`,
    (h) => {
      if (!wasOpen(h, actor)) return notExercised(noHello(h, actor));
      const { told, close, transport, first } = h.end(actor);
      if (!close && !wasAwaited(h, actor)) return notReached(h);
      if (!haveCode(h.contract, endings)) {
        if (told?.ending && !endings.includes(told.ending))
          return otherEnding(h, actor, `ended for another reason: ${told.ending}`, told);
        const end = first === 'server' ? (close ?? transport) : undefined;
        return end ? pass(how(h, actor), end) : fail(how(h, actor), close ?? transport);
      }
      const reset = !close && transport && resetByUs(h, transport);
      if (reset) return reset;
      if (!close) return fail(how(h, actor), transport);
      const words = nameCode(h.contract, close.code);
      return endings.some((one) => says(h.contract, one, close.code))
        ? pass(words, close)
        : otherEnding(h, actor, words, close);
    },
    { endings },
  );

/** Whether a close code says one of these endings. */
const haveCode = (contract: Contract, endings: readonly Ending[]): boolean =>
  endings.some((one) => (contract.endings[one]?.codes.length ?? 0) > 0);

/** The server says that it ends a connection for another reason. Only what it says of silence may follow from the kit's lateness. */
export const otherEnding = (h: History, actor: string, observed: string, ...events: Events): Outcome =>
  (['silent', 'unopened'] as const).some((ending) => h.endedFor(actor, ending))
    ? fail(observed, ...events)
    : breach(observed, ...events);

/** Whether a close code says an ending. */
const says = ({ endings }: Contract, ending: Ending, code: number | null | undefined): boolean =>
  code != null && endings[ending]?.codes.includes(code) === true;

/** A reset that the kit itself explains settles nothing. */
function resetByUs(h: History, transport: EventOf<'end'>): Outcome | undefined {
  const why = explains(h, transport);
  return why && inconclusive('a reset', EXPLAINED, why, transport);
}

/** Why a reset settles nothing, for people. */
export const EXPLAINED =
  'it may answer what the kit had just written, or that it did not read, and destroys what was on its way';

/** TCP ends by closeTimeoutMs after the server's Close, or after what must have caused one. */
export const tcpEnded = (actor: string, requirement: RuleId = 'SW-CLOSE-6'): Check =>
  check(`${actor}-tcp-ended`, requirement, `the server ends the TCP of ${actor} by closeTimeoutMs`, (h) => {
    const { told, close, transport } = h.end(actor);
    const cause = told ?? close;
    if (!cause)
      return transport
        ? pass(`TCP ended (${transport.how.toUpperCase()})`, transport)
        : notExercised('no Close');
    return inWindow(h, {
      cause,
      effect: transport,
      parameter: 'closeTimeoutMs',
      actor,
      what: 'the end of TCP',
    });
  });

/**
 * The session that left the slot is ended: told, closed and its TCP over (SW-TEARDOWN-1). `after` names the step or actor
 * that took it out of the slot.
 */
export const foundClosedRemoved = (actor: string, after: string): Check =>
  check(
    `${actor}-not-abandoned`,
    'SW-TEARDOWN-1',
    `${actor} leaves the slot only with its connection ended`,
    (h) => {
      const gone = h.first('welcomed', after);
      if (!h.first('welcomed', actor)) return notExercised(unwelcomed(h, actor));
      if (!gone) return notExercised(`${unwelcomed(h, after)}, so that ${actor} need not have left the slot`);
      // An end that the client itself began proves nothing of what the server did by itself.
      const ours = h.of(actor).find((e) => e.seq > gone.seq && isOurEnd(e));
      const [told, close, transport] = [h.end(actor).told, h.end(actor).close, h.end(actor).transport].map(
        (e) => (e && (!ours || e.seq < ours.seq || h.end(actor).first === 'server') ? e : undefined),
      );
      const seen = [told && h.contract.words.told, close && 'Close', transport && 'the end of TCP'].filter(
        Boolean,
      );
      if (transport) return pass(`${actor} saw ${seen.join(', ')}`, told, close, transport);
      const outcome = inWindow(h, {
        cause: gone,
        effect: undefined,
        parameter: 'closeTimeoutMs',
        actor,
        what: 'the end of TCP',
      });
      const forgotten = gone.tookOver !== null ? '' : `; the server no longer knew ${actor} (tookOver null)`;
      return {
        ...outcome,
        observed: `${after} was welcomed, ${actor} saw ${seen.join(', ') || 'nothing'}${forgotten}`,
        events: [gone, told, close],
      };
    },
  );

/** The last thing that an actor sent before its end and that counts as life (SW-HEARTBEAT-8). */
export const lastLife =
  (actor: string) =>
  (h: History): HistoryEvent | undefined => {
    const { told, close, transport } = h.end(actor);
    return signsOfLife(h, actor, told ?? close ?? transport).at(-1);
  };

/** The last thing that an actor sent before its end and that a server may count as life: more than it must. */
export const lastSign =
  (actor: string) =>
  (h: History): HistoryEvent | undefined => {
    const life = lastLife(actor)(h);
    if (!mayControlFramesBeLife(h)) return life;
    const { told, close, transport } = h.end(actor);
    const end = (told ?? close ?? transport)?.seq ?? Number.POSITIVE_INFINITY;
    return h.of(actor).findLast((e) => e.seq < end && (e === life || isControlSent(e)));
  };

/** When the time of a deadline begins, as far as the kit can know it. */
export interface Since {
  /** The last moment at which it may have begun: the upper bound counts from here. */
  latest: (h: History) => HistoryEvent | undefined;
  /** The first such moment, something that the kit sent: the lower bound counts from here. */
  earliest: (h: History) => HistoryEvent | undefined;
}

/** Something that the server ends happens in the window that a parameter gives it, not before it and not after. */
export const endsInWindow = (
  id: string,
  actor: string,
  parameter: ParameterName,
  since: Since,
  requirements: { late: RuleId; early: RuleId },
): Check[] => {
  const effect = (h: History) => h.end(actor).told ?? h.end(actor).close ?? h.end(actor).transport;
  const what = `the end of ${actor}`;
  return [
    check(
      `${id}-not-too-late`,
      requirements.late,
      `${actor} is ended no later than ${parameter} plus its tolerance`,
      (h) => inWindow(h, { cause: since.latest(h), effect: effect(h), parameter, actor, what }),
    ),
    check(
      `${id}-not-too-early`,
      requirements.early,
      `${actor} is not ended before ${parameter} has passed`,
      (h) => notBefore(h, { cause: since.earliest(h), effect: effect(h), parameter, actor, what }),
    ),
  ];
};

/** The end of an older session removed nobody: when the next one comes, the actor is still in the slot (SW-TEARDOWN-2). */
export const stillKnown = (actor: string, next: string, requirement: RuleId = 'SW-TEARDOWN-2'): Check =>
  check(`${actor}-still-known`, requirement, `${actor} is still in the slot when ${next} comes`, (h) => {
    const [mine, theirs] = [h.first('welcomed', actor), h.first('welcomed', next)];
    if (!mine || !theirs) return notExercised(unwelcomed(h, actor, next));
    if (theirs.tookOver === undefined) return endedBy(h, actor, next);
    return theirs.tookOver?.session === mine.session
      ? pass(`${next} took over ${actor}`, mine, theirs)
      : fail(`${next} did not take over ${actor}`, mine, theirs);
  });

/** Where no welcome says who was taken over, the end that a session comes to shows that it was. */
function endedBy(h: History, actor: string, next: string): Outcome {
  const hello = h.first('asksToOpen', next);
  const { told, close, transport, first } = h.end(actor);
  const end = told ?? close ?? transport;
  if (hello && end && first === 'server' && end.seq > hello.seq)
    return pass(`${next} ended ${actor}`, hello, end);
  if (!end && !wasAwaited(h, actor)) return notReached(h);
  return fail(end ? `${actor} had ended before ${next} came` : `${next} did not end ${actor}`, hello, end);
}

/** The session goes on: a round trip after the step succeeds, and no end was told. */
export const livesOn = (actor: string, requirement: RuleId, after?: string): Check =>
  check(`${actor}-lives-on`, requirement, `the session of ${actor} goes on`, (h) => {
    if (!h.first('welcomed', actor)) return notExercised(unwelcomed(h, actor));
    const from =
      after === undefined
        ? 0
        : (h.events.find((e) => e.kind === 'step' && e.name === after)?.seq ?? Infinity);
    const trips = h.all('control', actor).filter((e) => e.seq > from);
    const last = trips.at(-1);
    if (!last) return notExercised('no round trip afterwards');
    if (last.ok) return pass('a round trip afterwards succeeded', last);
    const probe = h.all('probe', actor).findLast((e) => e.dir === 'out' && e.seq < last.seq);
    const due = probe && probe.t + h.parameters(actor).latest('ackTimeoutMs');
    if (h.end(actor).first === 'nobody' && due !== undefined && stallExplains(h, due, last.t))
      return inconclusive(
        'no round trip afterwards',
        'the kit or its machine stood still while it was awaited',
        last,
      );
    return fail(`no round trip afterwards; ${how(h, actor)}`, last);
  });

/** The number of heartbeats fits the interval: not more than one schedule would send (SW-HEARTBEAT-11). */
export const oneSchedule = (actor: string): Check =>
  check(
    `${actor}-one-schedule`,
    'SW-HEARTBEAT-11',
    'no more heartbeats than one schedule sends',
    (h) => {
      const beats = h.all('probe', actor).filter((e) => e.dir === 'in');
      const [first, last] = [h.first('welcomed', actor), beats.at(-1)];
      if (!first || !last || beats.length < 3) return notExercised(`${beats.length} heartbeat(s)`);
      const interval = h.parameters(actor).get('intervalMs');
      const due = (last.t - first.t) / interval;
      // Half a heartbeat more than due may come of rounding; a second schedule would double them.
      return beats.length > 1.5 * due + 1
        ? fail(
            `${beats.length} heartbeats in ${Math.round(last.t - first.t)} ms (intervalMs ${interval})`,
            ...beats,
          )
        : pass(`${beats.length} in ${Math.round(last.t - first.t)} ms`, ...beats);
    },
    { facts: ['probe.server'] },
  );

/** The probe behind the step `probeAfterFence` is neither acknowledged nor an error. Proven by the end of the connection. */
export const notAcknowledged = (actor: string): Check =>
  absence(
    `${actor}-not-acknowledged`,
    'SW-HEARTBEAT-5',
    'a heartbeat on the ended session is neither acknowledged nor an error',
    (h) => {
      const step = h.step(actor, STEP.probeAfterFence);
      const probe = step && h.all('probe', actor).find((e) => e.dir === 'out' && e.seq > step.seq);
      if (!step || !probe) return notExercised('its connection had already ended');
      const answer = h
        .of(actor)
        .find(
          (e) =>
            e.seq > probe.seq && ((e.kind === 'probeAnswer' && e.dir === 'in') || e.kind === 'complained'),
        );
      if (answer) return breach(`it was answered by ${answer.kind}`, probe, answer);
      return absent('nothing before the end', h.end(actor).transport, 'TCP did not end', probe);
    },
  );

/** tookOver names the session of another actor, or nobody. */
export const tookOver = (actor: string, old: string | null): Check =>
  check(
    `${actor}-took-over-${old ?? 'nobody'}`,
    old === null ? 'SW-TEARDOWN-6' : 'SW-TAKEOVER-6',
    old === null ? `${actor} is told that it took over nobody` : `${actor} is told that it took over ${old}`,
    (h) => {
      const welcome = h.first('welcomed', actor);
      if (!welcome) return notExercised(unwelcomed(h, actor));
      const expected = old === null ? undefined : h.first('welcomed', old);
      if (old !== null && !expected) return notExercised(unwelcomed(h, old!));
      const named = welcome.tookOver?.session;
      if (named === expected?.session) return pass(named ?? 'null', expected, welcome);
      const ended = old === null ? '' : `; ${old}: ${how(h, old)}`;
      const observed = `tookOver ${named ? `names ${named}` : 'is null'}${ended}`;
      if (old !== null && !named && diedInBlackHole(h, old, welcome)) {
        const reason = `${old} was out of reach for deadAfterMs before ${actor} was welcomed`;
        // Where any welcome takes so long, it is no accident.
        return plainWelcomeMs(h) >= h.parameters(old).get('deadAfterMs') / 2
          ? outOfReach(`${reason}, as welcomes take their time here`, expected, welcome)
          : inconclusive(observed, reason, expected, welcome);
      }
      return fail(observed, expected, welcome);
    },
    { facts: ['session.id', 'session.predecessor'] },
  );

/**
 * Whether an actor that vanished in a black hole had been silent for deadAfterMs when `until` was received, and was given up
 * for that: a welcome may take longer, and then there is nobody left to be taken over.
 */
function diedInBlackHole(h: History, actor: string, until: HistoryEvent): boolean {
  const hole = h.step(actor, STEP.blackHole);
  const { told, close, transport } = h.end(actor);
  // A reset by the server destroys the words that wait in the hole: the end of TCP alone names no other reason.
  const givenUp = h.endedFor(actor, 'silent') || (transport && !told && !close);
  if (!hole || !givenUp) return false;
  const heard = signsOfLife(h, actor, hole).at(-1) ?? hole;
  return until.t - heard.t >= h.parameters(actor).earliest('deadAfterMs');
}

/** A role's request is answered by a result, or refused for this. */
export const answeredBy = (
  id: string,
  actor: string,
  role: Role,
  refusal: Refusal | null,
  requirement: RuleId,
): Check =>
  answered(
    id,
    requirement,
    refusal,
    ({ roles }) => roles[role]?.words ?? role,
    (h) => h.all('asked', actor).findLast((e) => e.role === role),
  );

/** The same of a request by the protocol's own name. */
export const methodAnsweredBy = (
  id: string,
  actor: string,
  method: string,
  refusal: Refusal | null,
  requirement: RuleId,
): Check =>
  answered(
    id,
    requirement,
    refusal,
    () => method,
    (h) => h.all('asked', actor).findLast((e) => e.method === method),
  );

function answered(
  id: string,
  requirement: RuleId,
  refusal: Refusal | null,
  nameOf: (contract: Contract) => string,
  questionOf: (h: History) => EventOf<'asked'> | undefined,
): Check {
  const expected = (contract: Contract) =>
    refusal === null
      ? `${nameOf(contract)} is answered by a result`
      : `${nameOf(contract)} is answered by the error ${contract.refusals[refusal] ?? refusal}`;
  return check(id, requirement, expected, (h) => {
    const asked = questionOf(h);
    if (!asked) return notExercised(`${nameOf(h.contract)} was not asked`);
    const answers = h.all('answered', asked.actor).filter((e) => e.id === asked.id);
    const fits = answers.find((e) => (refusal === null ? e.ok : e.refusal === refusal));
    if (fits) return pass(fits.error ?? 'a result', asked, fits);
    if (answers.length > 0)
      return fail(answers[0]!.ok ? 'a result' : `the error ${answers[0]!.error}`, asked, ...answers);
    if (!hadItsTime(h, asked.actor, asked)) return notReached(h);
    return fail(`no answer; ${how(h, asked.actor)}`, asked);
  });
}

/** How the connection of an actor ended, in words. */
export function how(h: History, actor: string): string {
  const failed = h.first('dialFailed', actor);
  if (failed) return failed.detail;
  const { told, close, transport } = h.end(actor);
  const facts = [
    told && `${h.contract.words.told} ${nameCode(h.contract, told.code)}`,
    close && `Close ${nameCode(h.contract, close.code)}`,
    transport ? `TCP ended (${transport.how.toUpperCase()})` : 'TCP still open',
  ];
  return facts.filter(Boolean).join(', ');
}

/** Whether the end of an actor's connection came, or was waited for in vain: only then its absence says something. */
export const wasAwaited = (h: History, actor: string): boolean =>
  h.end(actor).transport !== undefined || h.all('waited', actor).some((e) => e.why === END_OF_TCP);

/** Whether an answer that is missing had its time: the kit waited for something behind the question, or the connection ended. */
export const hadItsTime = (h: History, actor: string, question: HistoryEvent): boolean =>
  h.end(actor).transport !== undefined || h.all('waited').some((e) => e.seq > question.seq);

const wasOpen = (h: History, actor: string): boolean => h.first('upgraded', actor) !== undefined;

const noHello = (h: History, actor: string): string => {
  const failed = h.first('dialFailed', actor);
  return failed ? unwelcomed(h, actor) : (stopped(h) ?? `${actor} ${instead(h, actor)}`);
};

/** What a welcome takes here without a takeover: that of the control identity, in ms. */
function plainWelcomeMs(h: History): number {
  const hello = h.first('asksToOpen', CONTROL);
  const welcome = h.first('welcomed', CONTROL);
  return hello && welcome ? welcome.t - hello.t : 0;
}

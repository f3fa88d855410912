import { isIP } from 'node:net';
import type { EventOf, History } from '../../history/history.js';
import { CONTROL, isEnd, isOurEnd, REDACTED, STEP } from '../../history/marks.js';
import {
  absence,
  absent,
  breach,
  type Check,
  check,
  fail,
  inconclusive,
  notExercised,
  pass,
  together,
} from '../check.js';
import { unwelcomed } from '../missing-words.js';
import { inWindow, stallExplains } from '../timing.js';

/** What holds for the sessions of one identity among each other, and for those of others. */
export const sessionChecks: Check[] = [
  check(
    'hello-answered',
    'SW-HANDSHAKE-3',
    'each valid hello is answered within welcomeTimeoutMs, by a welcome or by an end',
    (h) => {
      const outcomes = h.actors.map((actor) => {
        const hello = h.all('asksToOpen', actor)[0];
        if (!hello) return undefined;
        const after = h.of(actor).filter((e) => e.seq > hello.seq);
        const answer = after.find((e) => e.kind === 'welcomed' || isEnd(e));
        const before = (e: Event) => answer === undefined || e.seq < answer.seq;
        // What is wrong need not be welcomed, and who ends the connection waits for no answer.
        if (h.all('step', actor).some((e) => e.wrong && before(e))) return undefined;
        if (!answer && after.some(isOurEnd)) return undefined;
        if (!answer && h.endsAt < hello.t + h.parameters(actor).latest('welcomeTimeoutMs')) return undefined;
        const what = `${actor}: the answer to the hello`;
        return inWindow(h, { cause: hello, effect: answer, parameter: 'welcomeTimeoutMs', actor, what });
      });
      return together(outcomes, 'no hello had its time');
    },
  ),

  absence(
    'at-most-one',
    'SW-TAKEOVER-4',
    'no answer to what is sent on a connection after a later welcome of its identity',
    (h) => {
      const outcomes = fenced(h).map(({ actor, later }) => {
        const answer = h
          .of(actor)
          .filter(isAnswer)
          .find((e) => (questionOf(h, e)?.seq ?? 0) > later.seq);
        if (answer)
          return breach(
            `${actor} was answered after ${later.actor} was welcomed`,
            later,
            questionOf(h, answer),
            answer,
          );
        // The end of the connection is the barrier: whatever the server still had to say came before it.
        const { transport } = h.end(actor);
        const sent = h
          .of(actor)
          .find((e) => e.seq > later.seq && isQuestion(e) && !(transport && transport.seq < e.seq));
        // What is asked of a connection that has ended proves nothing.
        if (!sent) return undefined;
        const words = `${actor} asked after the welcome of ${later.actor}, and nothing came`;
        return absent(words, transport, `the connection of ${actor} did not end`, later, sent);
      });
      return together(outcomes, 'nothing was sent on an older connection after a later welcome');
    },
  ),

  check(
    'newcomer-unnamed',
    'SW-TAKEOVER-17',
    'no bye and no reason of a Close names another session, its instance, its credential or an address',
    (h) => {
      const texts = h.actors.flatMap((actor) => saidOfItsEnd(h, actor));
      for (const { of, text } of texts) {
        const named = whatItNames(h, of.actor, text);
        if (named) return breach(`${of.actor} is told ${named}: "${text.slice(0, 120)}"`, of);
      }
      return texts.length > 0
        ? pass(`${texts.length} text(s)`)
        : notExercised('no bye and no reason of a Close');
    },
  ),

  check(
    'session-ids-unique',
    'SW-IDENTITY-9',
    'no sessionId twice',
    (h) => {
      const seen = new Map<string, EventOf<'welcomed'>>();
      for (const welcome of h.all('welcomed')) {
        if (welcome.session === undefined) continue;
        const twin = seen.get(welcome.session);
        if (twin) return breach(`${welcome.session} was given twice`, twin, welcome);
        seen.set(welcome.session, welcome);
      }
      return seen.size > 1 ? pass(`${seen.size} different ones`) : notExercised('fewer than two sessions');
    },
    { facts: ['session.id'] },
  ),

  absence(
    'control-untouched',
    'SW-TEARDOWN-9',
    'the session of the control identity lives to the end of the case',
    (h) => {
      const welcome = h.first('welcomed', CONTROL);
      if (!welcome) return notExercised(unwelcomed(h, CONTROL));
      const { told, close, transport } = h.end(CONTROL);
      const stops = serverStops(h);
      const end = [told, close, transport].find((e) => e && e.seq < stops);
      if (end) return fail('it was ended', welcome, end);
      // A round trip that the kit's own stop of the server cut off says nothing.
      const last = h.all('control', CONTROL).findLast((e) => e.ok || e.seq < stops);
      const barrier = last?.ok ? last : undefined;
      return absent('it answered to the end', barrier, 'its last round trip did not succeed', welcome);
    },
  ),

  check(
    'control-in-time',
    'SW-TEARDOWN-8',
    'the control identity is delayed by no more than bystanderMaxMs',
    (h) => {
      const trips = h.all('control', CONTROL);
      const bound = h.parameters(CONTROL).latest('bystanderMaxMs');
      for (const trip of trips) {
        const from = trip.t - (trip.rttMs ?? h.parameters(CONTROL).latest('ackTimeoutMs'));
        const took = trip.t - from;
        if (trip.ok && took <= bound) continue;
        if (!trip.ok && (h.end(CONTROL).transport || trip.seq > serverStops(h))) continue;
        if (stallExplains(h, from + bound, trip.t))
          return inconclusive(
            `${Math.round(took)} ms`,
            'the kit or its machine stood still for that long',
            trip,
          );
        return fail(
          `a round trip took ${trip.ok ? '' : 'more than '}${Math.round(took)} ms (bystanderMaxMs)`,
          trip,
        );
      }
      return trips.length > 1
        ? pass(`${trips.length} round trips, the longest ${longest(trips)} ms`)
        : notExercised('no round trip beside the case');
    },
  ),
];

/** The texts with which an actor is told of its end. */
function saidOfItsEnd(h: History, actor: string): { of: Event; text: string }[] {
  const { told, close } = h.end(actor);
  return [
    ...(told?.reason ? [{ of: told, text: told.reason }] : []),
    ...(close?.reason ? [{ of: close, text: close.reason }] : []),
  ];
}

/** What a text says to an actor that is somebody else's; undefined if nothing. An address is never the actor's business. */
function whatItNames(h: History, actor: string, text: string): string | undefined {
  if (text.includes(REDACTED)) return 'a credential';
  if (text.split(/[^\d.:a-f]+/i).some((word) => isAddress(word))) return 'an address';
  for (const other of h.actors.filter((one) => one !== actor)) {
    const { instance } = h.first('asksToOpen', other) ?? {};
    const { session } = h.first('welcomed', other) ?? {};
    const own = h.first('asksToOpen', actor)?.instance;
    if (instance !== undefined && instance !== own && text.includes(instance))
      return `the instance of ${other}`;
    if (session !== undefined && text.includes(session)) return `the session of ${other}`;
  }
  return undefined;
}

/** IPv4 or IPv6, with a port or without. */
const isAddress = (word: string): boolean =>
  /\d/.test(word) && (isIP(word) !== 0 || isIP(word.replace(/^\[?(.*?)\]?:\d+$/, '$1')) === 4);

/** From where on the kit itself has stopped the server. */
const serverStops = (h: History): number => h.step('kit', STEP.stopServer)?.seq ?? Number.POSITIVE_INFINITY;

const longest = (trips: EventOf<'control'>[]): number =>
  Math.max(...trips.map((e) => Math.round(e.rttMs ?? 0)));

/**
 * Each session whose identity was welcomed again by a hello that was said behind its welcome, and the first such welcome. What
 * was asked at the same time has no order that the kit knows.
 */
function fenced(h: History): { actor: string; later: EventOf<'welcomed'> }[] {
  return [...h.welcomesByIdentity().values()].flatMap((welcomes) =>
    welcomes.flatMap((old) => {
      const later = welcomes.find((e) => (h.helloOf(e)?.seq ?? 0) > old.seq);
      return later ? [{ actor: old.actor, later }] : [];
    }),
  );
}

type Event = History['events'][number];
type AnswerEvent = EventOf<'answered'> | EventOf<'probeAnswer'>;

const isAnswer = (e: Event): e is AnswerEvent =>
  e.kind === 'answered' || (e.kind === 'probeAnswer' && e.dir === 'in');
const isQuestion = (e: Event): boolean => e.kind === 'asked' || (e.kind === 'probe' && e.dir === 'out');

function questionOf(h: History, answer: AnswerEvent): Event | undefined {
  return h
    .of(answer.actor)
    .find(
      (e) =>
        e.seq < answer.seq &&
        (answer.kind === 'answered'
          ? e.kind === 'asked' && e.id === answer.id
          : e.kind === 'probe' && e.dir === 'out' && e.n === answer.n),
    );
}

import type { EventOf, History } from '../../history/history.js';
import { isEnd } from '../../stimulus/client.js';
import { absent, type Check, check, fail, inconclusive, notExercised, pass, together } from '../check.js';
import { inWindow } from '../timing.js';

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
        if (!answer && after.some((e) => e.kind === 'end' || isOurClose(e))) return undefined;
        if (!answer && h.endsAt < hello.t + h.parameters(actor).latest('welcomeTimeoutMs')) return undefined;
        const what = `${actor}: the answer to the hello`;
        return inWindow(h, { cause: hello, effect: answer, parameter: 'welcomeTimeoutMs', actor, what });
      });
      return together(outcomes, 'no hello had its time');
    },
  ),

  check(
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
          return fail(
            `${actor} was answered after ${later.actor} was welcomed with the epoch ${later.epoch}`,
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
    'epochs-grow',
    'SW-EPOCH-1',
    'each welcome of an identity has a greater epoch than those before',
    (h) => {
      let compared = 0;
      for (const [identity, welcomes] of byIdentity(h)) {
        const epochs = new Map<number, EventOf<'welcomed'>>();
        for (const welcome of welcomes) {
          const twin = epochs.get(welcome.epoch);
          if (twin) return fail(`two sessions of ${identity} have the epoch ${welcome.epoch}`, twin, welcome);
          epochs.set(welcome.epoch, welcome);
          // Shown causally: only welcomes that were received before this hello was sent are surely older.
          const hello = h.all('asksToOpen', welcome.actor).findLast((e) => e.seq < welcome.seq);
          const older = welcomes.filter((e) => hello && e.seq < hello.seq);
          const higher = older.find((e) => e.epoch >= welcome.epoch);
          if (higher) return fail(`${welcome.epoch} after ${higher.epoch} (${identity})`, higher, welcome);
          compared += older.length;
        }
      }
      return compared > 0
        ? pass(`${compared} pair(s) in order`)
        : notExercised('no identity was welcomed twice in a row');
    },
  ),

  check('session-ids-unique', 'SW-IDENTITY-9', 'no sessionId twice', (h) => {
    const welcomes = h.all('welcomed');
    const seen = new Map<string, EventOf<'welcomed'>>();
    for (const welcome of welcomes) {
      const twin = seen.get(welcome.session);
      if (twin) return fail(`${welcome.session} was given twice`, twin, welcome);
      seen.set(welcome.session, welcome);
    }
    return seen.size > 1 ? pass(`${seen.size} different ones`) : notExercised('fewer than two sessions');
  }),

  check(
    'took-over-is-true',
    'SW-TAKEOVER-6',
    'tookOver names an earlier session of this identity, with its epoch and instance',
    (h) => {
      let named = 0;
      for (const [, welcomes] of byIdentity(h)) {
        for (const welcome of welcomes) {
          const { tookOver } = welcome;
          if (!tookOver) continue;
          const old = welcomes.find((e) => e.session === tookOver.session);
          if (!old || old === welcome)
            return fail(`it names ${tookOver.session}, which the kit never was given`, welcome);
          if (old.epoch !== tookOver.epoch)
            return fail(
              `it gives ${tookOver.session} the epoch ${tookOver.epoch}; it was ${old.epoch}`,
              old,
              welcome,
            );
          const same = instanceOf(h, old) === instanceOf(h, welcome);
          if (same !== tookOver.sameInstance)
            return fail(
              `sameInstance is ${tookOver.sameInstance} between ${old.actor} and ${welcome.actor}`,
              old,
              welcome,
            );
          named++;
        }
      }
      return named > 0 ? pass(`${named} predecessor(s) named rightly`) : notExercised('no takeover');
    },
  ),

  check(
    'control-untouched',
    'SW-TEARDOWN-9',
    'the session of the control identity lives to the end of the case',
    (h) => {
      const welcome = h.first('welcomed', CONTROL);
      if (!welcome) return notExercised('the control identity was not welcomed');
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
        if (h.lag(from, trip.t) >= took - bound)
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

/** The actor name of the control identity, which runs beside every case. */
export const CONTROL = 'o';

/** From where on the kit itself has stopped the server. */
const serverStops = (h: History): number => h.step('kit', 'stopServer')?.seq ?? Number.POSITIVE_INFINITY;

const longest = (trips: EventOf<'control'>[]): number =>
  Math.max(...trips.map((e) => Math.round(e.rttMs ?? 0)));

/** The welcomes of each identity, in the order in which they were received. */
function byIdentity(h: History): Map<string, EventOf<'welcomed'>[]> {
  const groups = new Map<string, EventOf<'welcomed'>[]>();
  for (const welcome of h.all('welcomed')) {
    const identity = h.identity(welcome.actor) ?? welcome.actor;
    groups.set(identity, [...(groups.get(identity) ?? []), welcome]);
  }
  return groups;
}

/** Each session whose identity was welcomed again with a higher epoch, and the first such welcome. */
function fenced(h: History): { actor: string; later: EventOf<'welcomed'> }[] {
  return [...byIdentity(h).values()].flatMap((welcomes) =>
    welcomes.flatMap((old) => {
      const later = welcomes.find((e) => e.epoch > old.epoch);
      return later ? [{ actor: old.actor, later }] : [];
    }),
  );
}

const instanceOf = (h: History, welcome: EventOf<'welcomed'>): string | undefined =>
  h.all('asksToOpen', welcome.actor).findLast((e) => e.seq < welcome.seq)?.instance;

const isOurClose = (e: Event): boolean => e.kind === 'frame' && e.dir === 'out' && e.opcode === 'close';

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

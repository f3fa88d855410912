import { parameters as table } from '@solowire/spec';
import type { EventOf, History } from '../history/history.js';
import { absent, check, fail, notExercised, pass } from '../judge/check.js';
import {
  endsInWindow,
  endsWith,
  foundClosedRemoved,
  livesOn,
  reconnected,
  tookOver,
} from '../judge/vocabulary.js';
import type { Client } from '../stimulus/client.js';
import { fallSilent, reset, unknownAck } from '../stimulus/steps.js';
import type { Parameters } from '../target/parameters.js';
import { section } from './case.js';

/** The last life of an actor: the last thing that it sent and that counts as life (SW-HEARTBEAT-8). */
const lastLife = (actor: string) => (h: History) => {
  const end = h.end(actor);
  const before = (end.told ?? end.close ?? end.transport)?.seq ?? Infinity;
  const counts = (e: History['events'][number]) =>
    e.actor === actor &&
    e.seq < before &&
    ((e.kind === 'probeAnswer' && e.dir === 'out') ||
      (e.kind === 'probe' && e.dir === 'out') ||
      e.kind === 'asked' ||
      e.kind === 'asksToOpen');
  return h.events.findLast(counts);
};

export default section('heartbeat', [
  {
    id: 'schedule',
    title: 'The server sends heartbeats at its interval, also while the client talks',
    waits: (p) => 4 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      for (let i = 0; i < 8; i++) {
        await pause(parameters.get('intervalMs') / 2, 'half an interval');
        await a.roundTrip();
      }
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-4'), atItsRate('a')],
  },
  {
    id: 'silence',
    title: 'A client that says nothing is ended with heartbeat-timeout, in its window',
    waits: (p) => p.latest('deadAfterMs') + p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      fallSilent(a);
      await a.told(parameters.latest('deadAfterMs'));
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
    },
    checks: [
      ...endsWith('a', 'heartbeat-timeout', 'SW-HEARTBEAT-6'),
      foundClosedRemoved('a', 'b'),
      tookOver('b', null),
      reconnected('b'),
      ...endsInWindow(
        'silence',
        'a',
        'deadAfterMs',
        { latest: lastLife('a'), earliest: lastLife('a') },
        {
          late: 'SW-HEARTBEAT-6',
          early: 'SW-HEARTBEAT-7',
        },
      ),
    ],
  },
  {
    id: 'silence-with-pings',
    title: 'RFC Pings and Pongs, and acknowledgements of nothing, are no life',
    waits: (p) => p.latest('deadAfterMs') + p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause, means }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('falseLife', 'Pings, Pongs and acknowledgements whose n is not outstanding');
      a.manners.answerProbes = false;
      for (let i = 0; i < 8 && !a.hasEnd(); i++) {
        a.connection.frame('ping', Buffer.from(`p${i}`));
        a.connection.frame('pong', Buffer.from(`q${i}`));
        a.connection.text(means.dialect.answerProbe(900_000_000 + i));
        await pause(parameters.get('deadAfterMs') / 6, 'between two signs of false life');
      }
      await a.told(parameters.latest('deadAfterMs'));
      await a.ended();
    },
    checks: endsInWindow(
      'silence',
      'a',
      'deadAfterMs',
      { latest: lastLife('a'), earliest: lastLife('a') },
      {
        late: 'SW-HEARTBEAT-9',
        early: 'SW-HEARTBEAT-7',
      },
    ),
  },
  {
    id: 'other-life',
    title: 'A client that never acknowledges but talks is alive',
    waits: (p) => 1.5 * p.latest('deadAfterMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('noAcknowledgements', 'probes of its own alone');
      a.manners.answerProbes = false;
      for (let i = 0; i < 6; i++) {
        await pause(parameters.get('deadAfterMs') / 4, 'a quarter of deadAfterMs');
        if (!(await a.tryRoundTrip())) return;
      }
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-8', 'noAcknowledgements')],
  },
  {
    id: 'unknown-ack',
    title: 'An acknowledgement of nothing is ignored',
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      unknownAck(a, means.dialect);
      await a.roundTrip();
    },
    checks: [livesOn('a', 'SW-MESSAGE-14', 'unknownAck'), nothingBut('a', 'SW-MESSAGE-14', 'unknownAck')],
  },
  {
    id: 'wished-interval',
    title: 'A wish for an impossible interval is clamped, not refused',
    async stimulus({ open, parameters, pause }) {
      const clients: Client[] = [];
      for (const [actor, intervalMs] of [
        ['a', 0],
        ['b', -5],
        ['c', 9_000_000_000_000],
      ] as const)
        clients.push(await open(actor, { as: actor.toUpperCase(), intervalMs }));
      const d = await open('d', { as: 'D' });
      await d.roundTrip();
      await pause(parameters.get('intervalMs'), 'an interval in which nobody may be taken for silent');
      for (const client of clients) await client.tryRoundTrip();
    },
    checks: [
      livesOn('a', 'SW-HEARTBEAT-3'),
      livesOn('b', 'SW-HEARTBEAT-3'),
      livesOn('c', 'SW-HEARTBEAT-3'),
    ].concat(
      (['a', 'b', 'c'] as const).map((actor) =>
        check(
          `${actor}-welcomed`,
          'SW-HEARTBEAT-3',
          `${actor} is welcomed with an interval in the permitted range`,
          (h) => {
            const welcome = h.first('welcomed', actor);
            if (!h.first('asksToOpen', actor) && !h.all('malformed', actor).length)
              return notExercised('no hello');
            if (!welcome && h.end(actor).first !== 'server')
              return notExercised('the case did not come so far');
            return welcome
              ? pass(`intervalMs ${welcome.parameters.intervalMs}`, welcome)
              : fail('refused', h.end(actor).told);
          },
        ),
      ),
    ),
  },
  {
    id: 'wish-kept',
    title: 'A session whose welcome grants another interval has its heartbeats at that one',
    waits: (p) => 3 * slower(p) + p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a', { intervalMs: slower(parameters) });
      await a.roundTrip();
      await pause(3 * slower(parameters), 'three of the wished intervals');
      await a.awaits((e) => e.kind === 'probe' && e.dir === 'in', {
        forMs: parameters.latest('intervalMs'),
        why: 'one more heartbeat',
      });
      await a.roundTrip();
    },
    checks: [
      check(
        'a-no-faster',
        'SW-HANDSHAKE-14',
        'three heartbeats take no less than three of the intervals that the welcome announces',
        (h) => {
          const hello = h.first('asksToOpen', 'a');
          const [third] = h
            .all('probe', 'a')
            .filter((e) => e.dir === 'in')
            .slice(2);
          if (!hello || !third) return notExercised('fewer than three heartbeats');
          const parameters = h.parameters('a');
          const earliest = 2 * parameters.get('intervalMs') + parameters.earliest('intervalMs');
          const words = `the third came after ${Math.round(third.t - hello.t)} ms (intervalMs ${parameters.get('intervalMs')})`;
          return third.t - hello.t < earliest ? fail(words, hello, third) : pass(words, hello, third);
        },
      ),
      livesOn('a', 'SW-HEARTBEAT-3'),
    ],
  },
  {
    id: 'ping',
    title: 'An RFC Ping is answered with its payload',
    async stimulus({ open }) {
      const a = await open('a');
      for (const payload of ['', 'x', 'y'.repeat(125)]) a.connection.frame('ping', Buffer.from(payload));
      await a.roundTrip();
    },
    checks: [
      check(
        'a-ponged',
        'SW-HEARTBEAT-12',
        'three Pongs with the payloads of the Pings, before the barrier',
        (h) => {
          const pings = h.frames('a', 'out', 'ping');
          if (!h.controlled('a')) return notExercised('the barrier did not come');
          const pongs = h.frames('a', 'in', 'pong').map((e) => e.text);
          const missing = pings.filter((e) => !pongs.includes(e.text));
          return missing.length === 0
            ? pass('three', ...pings)
            : fail(`${missing.length} Ping(s) without a Pong`, ...missing);
        },
      ),
    ],
  },
  {
    id: 'one-schedule-after-reconnects',
    title: 'After several takeovers there is one heartbeat schedule, not one for each session that was',
    waits: (p) => 5 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      for (const name of ['a', 'b', 'c']) await (await open(name)).roundTrip();
      const d = await open('d');
      await d.roundTrip();
      for (let i = 0; i < 5; i++) await pause(parameters.get('intervalMs'), 'an interval');
      await d.roundTrip();
    },
    checks: [atItsRate('d')],
  },
  {
    id: 'one-schedule-after-drops',
    title: 'After several dropped connections there is one heartbeat schedule, too',
    waits: (p) => 5 * p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      for (const name of ['a', 'b', 'c']) {
        const client = await open(name);
        await client.roundTrip();
        reset(client);
        await pause(parameters.get('dropDetectMs') / 4, 'until the drop is noticed, as a rule');
      }
      const d = await open('d');
      await d.roundTrip();
      for (let i = 0; i < 4; i++) await pause(parameters.get('intervalMs'), 'an interval');
      await d.roundTrip();
    },
    checks: [atItsRate('d')],
  },
]);

/** An interval that differs from the one that the server would take by itself, in ms. */
const slower = (p: Parameters): number =>
  Math.min(Math.round(1.5 * p.get('intervalMs')), table.intervalMs.max);

/** The number of heartbeats fits the interval: not more than one schedule would send. */
function atItsRate(actor: string) {
  return check(
    `${actor}-one-schedule`,
    'SW-HEARTBEAT-11',
    'no more heartbeats than one schedule sends',
    (h) => {
      const beats = h.all('probe', actor).filter((e) => e.dir === 'in');
      const [first, last] = [h.first('welcomed', actor), beats.at(-1)] as [
        EventOf<'welcomed'> | undefined,
        EventOf<'probe'> | undefined,
      ];
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
  );
}

/** Nothing but heartbeats came after a step; the round trip behind it is the barrier. */
function nothingBut(actor: string, requirement: 'SW-MESSAGE-14', after: string) {
  return check(`${actor}-nothing-came`, requirement, 'nothing answers it', (h) => {
    const step = h.step(actor, after);
    const barrier = h.all('control', actor).find((e) => step && e.seq > step.seq && e.ok);
    if (!step) return notExercised('the case did not come so far');
    const answer = h.events.find(
      (e) =>
        e.actor === actor &&
        e.seq > step.seq &&
        e.seq < (barrier?.seq ?? Infinity) &&
        (e.kind === 'complained' || e.kind === 'told' || e.kind === 'answered'),
    );
    if (answer) return fail(`it was answered by ${answer.kind}`, step, answer);
    return absent('nothing', barrier, 'no round trip behind it', step);
  });
}

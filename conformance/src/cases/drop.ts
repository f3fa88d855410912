import type { Contract, Presence } from '../contract/index.js';
import type { EventOf, History } from '../history/history.js';
import { absence, absent, check, fail, inconclusive, notExercised, pass } from '../judge/check.js';
import { nameEnding } from '../judge/codes.js';
import { unanswered, unwelcomed } from '../judge/missing-words.js';
import { inWindow } from '../judge/timing.js';
import {
  answeredBy,
  foundClosedRemoved,
  how,
  livesOn,
  reconnected,
  stillKnown,
  tookOver,
  welcomed,
} from '../judge/vocabulary.js';
import { closeWith, halfClose, reset } from '../stimulus/steps.js';
import { section } from './case.js';
import { unlessBelow } from './limit.js';

/** The network ends a connection, or seems to. */
export default section('drop', [
  {
    id: 'reset',
    title: 'After a reset the identity is free within dropDetectMs',
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      reset(a);
      await pause(parameters.latest('dropDetectMs'), 'the time that the server has to notice');
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [reconnected('b'), released('b')],
  },
  {
    id: 'reset-and-back-at-once',
    title: 'A client that comes back at once after a reset is welcomed, and no late clean-up strikes it',
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      reset(a);
      const b = await open('b', { instanceOf: a });
      await b.roundTrip();
      await pause(
        parameters.latest('dropDetectMs'),
        'the time in which the server releases what was dropped',
      );
      await b.roundTrip();
      const c = await open('c');
      await c.roundTrip();
      await b.ended();
    },
    checks: [
      welcomed('b', 'SW-TAKEOVER-1'),
      reconnected('b'),
      livesOn('b', 'SW-TEARDOWN-2'),
      stillKnown('b', 'c'),
      foundClosedRemoved('b', 'c'),
    ],
  },
  {
    id: 'half-close',
    title: 'A FIN without a Close is answered by the end of the server’s side, and the identity is free',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      halfClose(a);
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      check('a-fin-answered', 'SW-TEARDOWN-11', 'the server ends its side within closeTimeoutMs', (h) => {
        const fin = h.all('end', 'a').find((e) => e.dir === 'out');
        const { transport } = h.end('a');
        return inWindow(h, {
          cause: fin,
          effect: transport,
          parameter: 'closeTimeoutMs',
          actor: 'a',
          what: 'the end of TCP',
        });
      }),
      tookOver('b', null),
      reconnected('b'),
    ],
  },
  {
    id: 'presence-after-reset',
    title: 'Watchers see the session of a reset connection go offline once, within dropDetectMs',
    identities: 3,
    needs: ['watch'],
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ open, parameters }) {
      const w = await open('w', { as: 'W' });
      await w.roundTrip();
      const a = await open('a');
      await a.roundTrip();
      await w.perform('watch', { identity: a.opening.identity });
      reset(a);
      await w.awaits((e) => e.kind === 'pushed' && e.of === 'watch', {
        forMs: parameters.latest('dropDetectMs'),
        why: 'the offline of a',
        since: 0,
      });
      await w.roundTrip();
    },
    checks: [
      answeredBy('w-watches', 'w', 'watch', null, 'SW-PROFILE-1'),
      check('offline-in-time', 'SW-TEARDOWN-10', 'offline within dropDetectMs of the reset', (h) => {
        const reset = h.all('end', 'a').find((e) => e.dir === 'out');
        if (!h.all('answered', 'w').some((e) => e.ok)) return notExercised(unanswered(h, 'w', 'watch'));
        const offline = h.all('pushed', 'w').find((e) => e.presence?.online === false);
        return inWindow(h, {
          cause: reset,
          effect: offline,
          parameter: 'dropDetectMs',
          actor: 'w',
          what: 'the offline',
        });
      }),
      absence('offline-once', 'SW-TEARDOWN-15', 'one offline of its epoch', (h) => {
        const epoch = h.first('welcomed', 'a')?.epoch;
        const offline = h
          .all('pushed', 'w')
          .filter((e) => e.presence && !e.presence.online && e.presence.epoch === epoch);
        if (offline.length === 0) return notExercised('no offline');
        if (offline.length > 1) return fail(`${offline.length}`, ...offline);
        const barrier = h.all('control', 'w').find((e) => e.ok && e.seq > offline[0]!.seq);
        return absent('one', barrier, 'no round trip of w behind it', ...offline);
      }),
      causeIs('lost'),
    ],
  },
  {
    id: 'presence-at-takeover',
    title: 'Watchers see the old session go offline before the new one comes online',
    identities: 3,
    needs: ['watch'],
    async stimulus({ open, parameters }) {
      const w = await open('w', { as: 'W' });
      await w.roundTrip();
      const a = await open('a');
      await a.roundTrip();
      await w.perform('watch', { identity: a.opening.identity });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      await w.awaits((e) => e.kind === 'pushed' && e.presence?.online === true, {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the online of b',
        since: 0,
      });
      await w.roundTrip();
    },
    checks: [
      check(
        'offline-then-online',
        'SW-TEARDOWN-16',
        'offline of the epoch of a, then online of the epoch of b',
        (h) => {
          const [a, b] = [h.first('welcomed', 'a'), h.first('welcomed', 'b')];
          if (!h.all('answered', 'w').some((e) => e.ok)) return notExercised(unanswered(h, 'w', 'watch'));
          if (!a || !b) return notExercised(unwelcomed(h, 'a', 'b'));
          const seen = h.all('pushed', 'w').filter((e) => e.presence);
          const words = seen.map(presenceWords);
          const expected = [`offline ${a.epoch}`, `online ${b.epoch}`];
          return words.join() === expected.join()
            ? pass(words.join(', '), ...seen)
            : fail(words.join(', ') || 'nothing', a, b, ...seen);
        },
      ),
      causeIs('taken-over'),
    ],
  },
  {
    id: 'all-at-once',
    varies: true,
    title: 'A Close, a reset and a takeover at once end the session once',
    identities: 3,
    needs: ['watch'],
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ open, dial, barrier, parameters, pause }) {
      const w = await open('w', { as: 'W' });
      await w.roundTrip();
      const a = await open('a');
      await a.roundTrip();
      await w.perform('watch', { identity: a.opening.identity });
      const b = await dial('b');
      await barrier('ends', {
        close: () => a.connection.close(1000),
        takeover: () => b.sayHello(),
      });
      reset(a, 'RST behind the Close');
      await b.awaits((e) => e.kind === 'welcomed', {
        forMs: parameters.latest('welcomeTimeoutMs'),
        why: 'the welcome',
        since: 0,
      });
      await b.roundTrip();
      await pause(parameters.latest('dropDetectMs'), 'until the server has noticed each of them');
      await b.roundTrip();
      await w.roundTrip();
    },
    checks: [
      absence('ended-once', 'SW-TEARDOWN-3', 'one offline of the epoch of a, and b goes on', (h) => {
        const [a, b] = [h.first('welcomed', 'a'), h.first('welcomed', 'b')];
        if (!a || !b) return notExercised(unwelcomed(h, 'a', 'b'));
        const barrier = h.all('control', 'w').findLast((e) => e.ok && e.seq > b.seq);
        const seen = h.all('pushed', 'w').filter((e) => e.presence);
        const offline = seen.filter((e) => e.presence?.online === false);
        const words = seen.map(presenceWords).join(', ');
        const once = offline.length === 1 && offline[0]!.presence?.epoch === a.epoch;
        // An offline more may show at any time; that there is none at all shows at the barrier alone.
        if (offline.length === 0 && !barrier) return inconclusive('nothing', 'no round trip of w', a, b);
        if (!once) return fail(words || 'nothing', a, b, ...seen);
        return absent(words, barrier, 'no round trip of w behind it', a, b, ...seen);
      }),
      livesOn('b', 'SW-TEARDOWN-2', 'reset'),
    ],
  },
  {
    id: 'churn',
    varies: true,
    title: 'After many connects and drops the identity is free',
    impossible: unlessBelow('takeoversMax', 2),
    waits: (p) => p.latest('dropDetectMs'),
    async stimulus({ open, random, parameters, pause }) {
      const rounds = Math.min(20, Math.floor(parameters.get('takeoversMax') / 2));
      const ends = random.shuffle([reset, halfClose, closeWith]);
      for (let i = 0; i < rounds; i++) {
        const client = await open(`c${i}`);
        ends[i % ends.length]!(client);
      }
      await pause(parameters.latest('dropDetectMs'), 'the time that the server has to notice');
      const a = await open('a');
      await a.roundTrip();
    },
    checks: [
      check('places-given-back', 'SW-TEARDOWN-7', 'the last one is welcomed like the first', (h) => {
        const [first, last] = [h.first('welcomed', 'c0'), h.first('welcomed', 'a')];
        if (!first) return notExercised(unwelcomed(h, 'c0'));
        const refused = h.actors.find(
          (name) => /^(c\d+|a)$/.test(name) && !h.first('welcomed', name) && isRefused(h, name),
        );
        if (refused) return fail(`${refused} was refused: ${how(h, refused)}`, h.end(refused).told);
        return last ? pass('it is', first, last) : notExercised(unwelcomed(h, 'a'));
      }),
      reconnected('a'),
      released('a'),
    ],
  },
  {
    id: 'presence-after-churn',
    varies: true,
    title: 'After many connects and drops watchers know the truth',
    identities: 3,
    impossible: unlessBelow('takeoversMax', 4),
    needs: ['watch'],
    waits: (p) => 2 * p.latest('dropDetectMs'),
    async stimulus({ open, random, parameters, pause }) {
      const w = await open('w', { as: 'W' });
      await w.roundTrip();
      const first = await open('c0');
      await first.roundTrip();
      await w.perform('watch', { identity: first.opening.identity });
      const ends = random.shuffle([reset, halfClose, closeWith]);
      const rounds = Math.min(6, Math.floor(parameters.get('takeoversMax') / 2));
      for (let i = 1; i < rounds; i++) ends[i % ends.length]!(await open(`c${i}`));
      const settled = () =>
        pause(parameters.latest('dropDetectMs'), 'the time that the server has to notice');
      await settled();
      await w.roundTrip();
      w.step('allDropped');
      const a = await open('a');
      await a.roundTrip();
      await settled();
      await w.roundTrip();
    },
    checks: [
      absence('offline-at-last', 'SW-TEARDOWN-16', 'when all were dropped, the last word is offline', (h) => {
        const step = h.step('w', 'allDropped');
        const last = step && h.all('pushed', 'w').findLast((e) => e.presence && e.seq < step.seq);
        if (!step || !last) return notExercised('nothing was watched');
        const barrier = h.all('control', 'w').find((e) => e.ok && e.seq > last.seq && e.seq < step.seq);
        if (barrier && last.presence?.online) return fail('online', last, barrier);
        return absent('offline', barrier, 'no round trip of w behind it', last);
      }),
      absence(
        'each-once',
        'SW-TEARDOWN-15',
        'one online and one offline of each epoch that came and went',
        (h) => {
          const step = h.step('w', 'allDropped');
          const seen = h.all('pushed', 'w').filter((e) => e.presence && step && e.seq < step.seq);
          const welcomes = h.actors
            .filter((name) => /^c[1-9]/.test(name))
            .map((name) => h.first('welcomed', name));
          if (!step || welcomes.length === 0 || welcomes.includes(undefined))
            return notExercised('nothing was watched');
          for (const welcome of welcomes)
            for (const online of [true, false]) {
              const words = seen.filter(
                ({ presence }) => presence?.online === online && presence.epoch === welcome!.epoch,
              );
              if (words.length !== 1)
                return fail(`${words.length} times ${online ? 'online' : 'offline'}`, welcome, ...words);
            }
          const behind = seen.at(-1)?.seq ?? 0;
          const barrier = h.all('control', 'w').find((e) => e.ok && e.seq > behind && e.seq < step.seq);
          return absent(`${welcomes.length} sessions`, barrier, 'no round trip of w', ...seen);
        },
      ),
      absence(
        'online-at-last',
        'SW-TEARDOWN-16',
        'when one has come back, the last word is its online',
        (h) => {
          const a = h.first('welcomed', 'a');
          const barrier = a && h.all('control', 'w').findLast((e) => e.ok && e.seq > a.seq);
          if (!a || !h.step('w', 'allDropped')) return notExercised('nothing was watched');
          const last = h.all('pushed', 'w').findLast((e) => e.presence);
          if (!barrier) return absent('', barrier, 'no round trip of w behind it', a);
          const right = last?.presence?.online && last.presence.epoch === a.epoch;
          return right
            ? absent('online', barrier, '', a, last)
            : fail(last ? presenceWords(last) : 'nothing', a, last);
        },
      ),
    ],
  },
]);

/** The slot was free: what went before was released when its connection dropped. */
function released(actor: string) {
  return check(
    `${actor}-found-slot-free`,
    'SW-TEARDOWN-10',
    'the dropped session was released within dropDetectMs',
    (h) => {
      const welcome = h.first('welcomed', actor);
      if (!welcome) return notExercised(unwelcomed(h, actor));
      return welcome.tookOver
        ? fail(`${actor} was told that it took over ${welcome.tookOver.session}`, welcome)
        : pass('tookOver null', welcome);
    },
    { facts: ['session.predecessor'] },
  );
}

/** Whether the server would not have the actor. */
const isRefused = (h: History, actor: string): boolean =>
  h.first('dialFailed', actor) !== undefined || h.end(actor).first === 'server';

/** The watcher is told why. */
function causeIs(cause: NonNullable<Presence['cause']>) {
  const words = (contract: Contract) =>
    cause === 'left' || cause === 'lost' ? cause : nameEnding(contract, cause);
  const expected = (contract: Contract) => `the cause of the offline is ${words(contract)}`;
  return check(
    'cause',
    'SW-TEARDOWN-17',
    expected,
    (h) => {
      const offline = h.all('pushed', 'w').find((e) => e.presence?.online === false);
      if (!offline) return notExercised('no offline');
      return offline.presence?.cause === cause
        ? pass('it is', offline)
        : fail(`another one: ${JSON.stringify(offline.data)}`, offline);
    },
    { facts: ['watch.cause'] },
  );
}

/** What a watcher was told, in words. */
const presenceWords = ({ presence }: EventOf<'pushed'>): string =>
  presence ? `${presence.online ? 'online' : 'offline'} ${presence.epoch ?? ''}`.trim() : '';

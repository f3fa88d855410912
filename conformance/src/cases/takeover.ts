import type { RuleId } from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import type { EventOf } from '../history/history.js';
import {
  absence,
  absent,
  breach,
  type Check,
  check,
  fail,
  notExercised,
  outOfReach,
  pass,
  together,
} from '../judge/check.js';
import { nameCode } from '../judge/codes.js';
import { notReached, unanswered, unwelcomed } from '../judge/missing-words.js';
import {
  answeredBy,
  endsWith,
  foundClosedRemoved,
  how,
  livesOn,
  notAcknowledged,
  reconnected,
  stillKnown,
  tcpEnded,
  tookOver,
  wasAwaited,
  welcomed,
  welcomedInTime,
} from '../judge/vocabulary.js';
import {
  blackHole,
  closeWith,
  lateCloseReply,
  networkBack,
  probeAfterFence,
  reset,
  resumeReading,
  stopReading,
  withholdCloseReply,
} from '../stimulus/steps.js';
import { inGroups, section } from './case.js';
import { LEAST_BULK_BYTES, unlessAboveOrTooFast, unlessQueueIsLimited } from './limit.js';

/** So many that one after the other they would take longer than anybody may be held up. */
const CROWD = Array.from({ length: 16 }, (_, i) => i);
/** With the control identity's, as many sockets without a hello as every server takes of one source. */
const DIALS_AHEAD = 7;

/** A new session takes the slot from an old one. */
export default section('takeover', [
  {
    id: 'other-instance',
    title: 'A new instance takes over; the old one is told so, closed and ended',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      await b.roundTrip();
    },
    checks: [
      welcomed('b', 'SW-TAKEOVER-1'),
      welcomedInTime('b'),
      tookOver('b', 'a'),
      ...endsWith('a', 'taken-over', 'SW-TAKEOVER-3'),
      foundClosedRemoved('a', 'b'),
      livesOn('b', 'SW-TAKEOVER-7'),
    ],
  },
  {
    id: 'same-instance',
    title: 'A redial of the same instance takes over; the old connection is told so',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b', { instanceOf: a });
      await b.roundTrip();
      await a.ended();
      await b.roundTrip();
    },
    checks: [
      welcomedInTime('b'),
      tookOver('b', 'a'),
      ...endsWith('a', 'redialled', 'SW-TAKEOVER-3'),
      foundClosedRemoved('a', 'b'),
      livesOn('b', 'SW-TAKEOVER-7'),
    ],
  },
  {
    id: 'deaf',
    title: 'A deaf old connection neither delays nor survives its successor',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      probeAfterFence(a);
      await a.ended();
      await b.roundTrip();
    },
    checks: [
      welcomedInTime('b'),
      ...endsWith('a', 'taken-over', 'SW-TAKEOVER-3'),
      foundClosedRemoved('a', 'b'),
      livesOn('b', 'SW-TAKEOVER-7'),
      notAcknowledged('a'),
    ],
  },
  {
    id: 'deaf-crowd',
    title: 'However many deaf connections are being ended, their successors are welcomed in time',
    identities: CROWD.length + 1,
    pendingSockets: CROWD.length + 1,
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters }) {
      const crowd = (side: 'a' | 'b') =>
        inGroups(
          CROWD.map((i) => `${side}${i}`),
          { most: CROWD.length, parameters },
          (name) => open(name, { as: `D${name.slice(1)}` }),
        );
      const old = await crowd('a');
      for (const a of old) {
        await a.roundTrip();
        withholdCloseReply(a);
      }
      const newcomers = await crowd('b');
      await Promise.all(newcomers.map((b) => b.roundTrip()));
      await Promise.all(old.map((a) => a.ended()));
    },
    checks: [
      each('newcomers-in-time', 'each takeover adds no more than takeoverTimeoutMs', (i) =>
        welcomedInTime(`b${i}`),
      ),
      each('tcp-ended', 'the TCP of each deaf one is ended by closeTimeoutMs', (i) => tcpEnded(`a${i}`)),
    ],
  },
  {
    id: 'black-hole',
    title:
      'An old connection that vanished in the network delays nobody, and is dead when the network comes back',
    waits: (p) => 2 * p.latest('closeTimeoutMs'),
    async stimulus({ open, relay, parameters, pause }) {
      const network = await relay();
      const a = await open('a', { through: network });
      await a.roundTrip();
      blackHole(a, network);
      const b = await open('b');
      await b.roundTrip();
      await pause(parameters.get('closeTimeoutMs') / 4, 'so that the server has told the old connection');
      a.manners.answerProbes = false;
      probeAfterFence(a, 'in the black hole');
      networkBack(a, network);
      await a.ended();
      await b.roundTrip();
    },
    checks: [
      welcomed('b', 'SW-TAKEOVER-1'),
      welcomedInTime('b'),
      tookOver('b', 'a'),
      foundClosedRemoved('a', 'b'),
      livesOn('b', 'SW-TAKEOVER-7'),
    ],
  },
  {
    id: 'zero-window',
    bulky: true,
    impossible: unlessQueueIsLimited,
    title: 'An old connection that does not read delays nobody',
    needs: ['push'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      stopReading(a);
      // As much as the server says that it keeps, and not more than the kernel of a loopback connection may take.
      const bytes = Math.min(0.6 * parameters.get('maxQueueBytes'), 16_000_000);
      const padBytes = LEAST_BULK_BYTES;
      a.begin('push', { data: 'x', count: Math.ceil(bytes / padBytes), padBytes });
      const b = await open('b');
      await b.roundTrip();
      resumeReading(a);
      await a.ended();
      await b.roundTrip();
    },
    checks: [welcomedInTime('b'), foundClosedRemoved('a', 'b'), livesOn('b', 'SW-TAKEOVER-7')],
  },
  {
    id: 'third',
    title: 'A third connection takes over from the second: the end of the first removed nobody',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      await b.roundTrip();
      const c = await open('c');
      await c.roundTrip();
      await b.ended();
      await c.roundTrip();
    },
    checks: [
      tookOver('c', 'b'),
      stillKnown('b', 'c'),
      ...endsWith('b', 'taken-over', 'SW-TAKEOVER-3'),
      foundClosedRemoved('b', 'c'),
      livesOn('c', 'SW-TAKEOVER-7'),
    ],
  },
  {
    id: 'late-close-of-the-old',
    title: 'The late Close of an old connection removes nobody',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      await pause(parameters.get('closeTimeoutMs') / 4, 'so that the reply is late');
      lateCloseReply(a);
      await a.ended();
      await b.roundTrip();
      const c = await open('c');
      await c.roundTrip();
      await b.ended();
    },
    checks: [
      livesOn('b', 'SW-TEARDOWN-2', 'lateCloseReply'),
      stillKnown('b', 'c'),
      foundClosedRemoved('b', 'c'),
    ],
  },
  {
    id: 'old-heartbeat',
    title: 'A heartbeat on an ended session puts it nowhere, and its connection blocks nobody',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      probeAfterFence(a);
      await b.roundTrip();
      const c = await open('c');
      await c.roundTrip();
      await a.ended();
      await b.ended();
      await c.roundTrip();
    },
    checks: [
      welcomed('c', 'SW-TAKEOVER-1'),
      stillKnown('b', 'c', 'SW-TAKEOVER-10'),
      ...endsWith('b', 'taken-over', 'SW-TAKEOVER-3'),
      foundClosedRemoved('b', 'c'),
      livesOn('c', 'SW-TAKEOVER-7'),
    ],
  },
  {
    id: 'no-way-back',
    title: 'A session that was taken over does not come back when its successor drops',
    waits: (p) => p.latest('dropDetectMs') + p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      reset(b);
      // In the midst of it, since a must not have ended: whoever puts it back does so when it sees the reset.
      const half = parameters.latest('dropDetectMs') / 2;
      await pause(half, 'so that the server notices');
      probeAfterFence(a);
      await pause(half, 'the rest of the time that the server has to notice');
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
    },
    checks: [
      check('a-stays-fenced', 'SW-TAKEOVER-10', 'a is ended, and c finds the slot empty', (h) => {
        const [b, c] = [h.first('welcomed', 'b'), h.first('welcomed', 'c')];
        if (!b || !c) return notExercised(unwelcomed(h, 'b', 'c'));
        const { told, close, transport } = h.end('a');
        const end = told ?? close ?? transport;
        if (!end || end.seq > c.seq) return fail('a was open until c came', b, c);
        return c.tookOver
          ? fail(`c took over ${c.tookOver.session === b.session ? 'b' : 'a'}`, end, c)
          : pass('it was ended, and the slot was empty', end, c);
      }),
    ],
  },
  {
    id: 'put-after-fence',
    title: 'A request on a session that was taken over has no effect',
    needs: ['store', 'read'],
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      // What was answered is there, whatever has become of its session.
      await a.perform('store', { value: 'first' });
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      await b.perform('read', {});
      await b.perform('store', { value: 'new' });
      a.step('putAfterFence');
      a.begin('store', { value: 'old' });
      await a.ended();
      await b.perform('read', {});
      await b.roundTrip();
    },
    checks: [bWins('SW-TAKEOVER-4')],
  },
  {
    id: 'newcomer-fails',
    needs: ['opening.message'],
    title: 'When the newcomer fails at once there is no way back, and the next one is welcomed',
    async stimulus({ open, dial }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await dial('b');
      b.step('helloAndReset', 'the newcomer is gone before its welcome');
      b.sayHello();
      b.connection.reset();
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
      await a.ended();
    },
    checks: [
      reconnected('c'),
      check(
        'a-not-back',
        'SW-TAKEOVER-10',
        'b fenced a, which is ended before c comes; or b was gone before it was decided, and c takes over a',
        (h) => {
          const [a, c] = [h.first('welcomed', 'a'), h.first('welcomed', 'c')];
          if (!a || !c) return notExercised(unwelcomed(h, 'a', 'c'));
          const { told, close, transport } = h.end('a');
          const end = told ?? close ?? transport;
          const hello = h.helloOf(c);
          if (end && hello && end.seq < hello.seq)
            return pass('a was ended before c came', told, close, transport);
          if (!transport) return fail('a was still open after c was welcomed', c);
          // Nobody has fenced it, so it is in the slot to the end.
          const named = c.tookOver === undefined || c.tookOver?.session === a.session;
          return named && h.endedFor('a', 'taken-over')
            ? pass('c took over a', end, c)
            : fail(`a was open until c came, and ${how(h, 'a')}`, end, c);
        },
      ),
    ],
  },
  {
    id: 'pending-effect',
    title: 'An effect of the old session does not land after the welcome of the new one',
    needs: ['store', 'store.pending', 'read'],
    waits: (p) => 2 * p.latest('takeoverTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      a.begin('store', {
        value: 'old',
        afterMs: Math.round(parameters.get('takeoverTimeoutMs') * 1.2),
      });
      const b = await open('b');
      await b.perform('read', {});
      await b.roundTrip();
      await b.perform('store', { value: 'new' });
      await pause(
        parameters.latest('takeoverTimeoutMs') * 1.2,
        'so that the effect of the old session would have landed',
      );
      await b.perform('read', {});
      await b.roundTrip();
    },
    checks: [
      welcomedInTime('b'),
      check('b-finds-none', 'SW-TAKEOVER-9', 'what the old session was about to store is not there', (h) => {
        const read = h.all('asked', 'b').find((e) => e.role === 'read');
        const found = read && h.all('answered', 'b').find((e) => e.id === read.id && e.ok);
        const welcome = h.first('welcomed', 'b');
        const stored = h.all('asked', 'a').find((e) => e.role === 'store');
        if (!stored) return notExercised(unanswered(h, 'a', 'store'));
        if (!found || !welcome) return notExercised(unanswered(h, 'b', 'read'));
        if (wasDue(stored, welcome)) return notExercised('b was welcomed when it was there already');
        return found.value === 'old'
          ? breach('it is', found)
          : pass(JSON.stringify(found.value ?? null), found);
      }),
      bWins('SW-TAKEOVER-9'),
      neverAnswered('a', 'b'),
    ],
  },
  {
    id: 'pending-answer',
    title: 'The late answer to a request of the old session reaches nobody',
    needs: ['late'],
    waits: (p) => 2 * p.latest('takeoverTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      // Whoever waits for it is late beyond every tolerance.
      a.begin('late', { ms: Math.round(parameters.latest('takeoverTimeoutMs') * 1.5) });
      const b = await open('b');
      await b.roundTrip();
      await pause(
        parameters.latest('takeoverTimeoutMs') * 1.7,
        'so that the handler of the old session would have ended',
      );
      await b.roundTrip();
    },
    checks: [welcomedInTime('b'), neverAnswered('a', 'b')],
  },
  {
    id: 'subscription',
    title: "The old session's subscription ends with it",
    needs: ['subscribe'],
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      await a.perform('subscribe', { intervalMs: 20 });
      await a.awaits((e) => e.kind === 'pushed', {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the first tick',
        since: 0,
      });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      await pause(100, 'five ticks of a subscription that should have ended');
      await b.roundTrip();
    },
    checks: [
      answeredBy('a-subscribed', 'a', 'subscribe', null, 'SW-PROFILE-1'),
      absence('b-gets-none', 'SW-TAKEOVER-8', 'no tick of the old session on the new connection', (h) => {
        // The application may push what it likes besides.
        const ticksOf = (actor: string) => h.all('pushed', actor).filter((e) => e.of === 'subscribe');
        const [tick] = ticksOf('a');
        const b = h.first('welcomed', 'b');
        if (!b) return notExercised(unwelcomed(h, 'a', 'b'));
        if (!tick) return notExercised('a got no tick before b was welcomed');
        const [stray] = ticksOf('b');
        if (stray) return breach(`${stray.topic} on b`, b, stray);
        const barrier = h.all('control', 'b').findLast((e) => e.ok);
        return absent('none', barrier, 'no round trip of b', tick, b);
      }),
      absence('a-hears-nothing-more', 'SW-TAKEOVER-5', 'nothing but the Close after the bye of a', (h) => {
        const { told, transport } = h.end('a');
        if (!told) return notExercised('a was not told');
        const stray = h.all('pushed', 'a').find((e) => e.seq > told.seq);
        if (stray) return breach(`${stray.topic} after the bye`, told, stray);
        return absent('nothing', transport, 'TCP did not end', told);
      }),
    ],
  },
  {
    id: 'watching',
    title: 'What the new session watches it goes on being told of, also behind the late end of the old one',
    identities: 3,
    needs: ['watch'],
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open, parameters, pause }) {
      const y = await open('y', { as: 'Y' });
      await y.roundTrip();
      const watch = { identity: y.opening.identity };
      const a = await open('a');
      await a.perform('watch', watch);
      withholdCloseReply(a);
      const b = await open('b');
      await b.perform('watch', watch);
      await b.roundTrip();
      await pause(parameters.get('closeTimeoutMs') / 4, 'so that the reply is late');
      lateCloseReply(a);
      await a.ended();
      a.connection.fin();
      await b.roundTrip();
      // A second one, since the end of another connection may be read behind the first.
      await b.roundTrip();
      closeWith(y);
      await b.awaits((e) => e.kind === 'pushed' && e.of === 'watch', {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the offline of y',
        since: 0,
      });
      await y.ended();
      await b.roundTrip();
    },
    checks: [
      answeredBy('b-watches', 'b', 'watch', null, 'SW-PROFILE-1'),
      check('b-is-told', 'SW-TEARDOWN-2', 'b is told that y went offline', (h) => {
        const watched = h.all('answered', 'b').find((e) => e.ok);
        const ended = h.all('end', 'y')[0];
        const end = h.end('a').transport;
        if (!watched) return notExercised(unanswered(h, 'b', 'watch'));
        if (!ended || !end) return notExercised(`${end ? 'y' : 'a'} did not end`);
        const told = h.all('pushed', 'b').find((e) => e.of === 'watch' && e.presence?.online === false);
        if (told) return pass('it is', end, ended, told);
        const barrier = h.all('control', 'b').findLast((e) => e.ok && e.seq > ended.seq);
        return barrier
          ? fail('nothing', watched, end, ended, barrier)
          : notExercised('no round trip of b behind it');
      }),
      absence(
        'b-is-told-once',
        'SW-TAKEOVER-8',
        'b is told once: nothing of what a watched comes to b',
        (h) => {
          const told = h.all('pushed', 'b').filter((e) => e.of === 'watch' && e.presence?.online === false);
          if (told.length === 0) return notExercised('b was not told');
          if (told.length > 1) return breach(`${told.length} times`, ...told);
          const barrier = h.all('control', 'b').findLast((e) => e.ok && e.seq > told[0]!.seq);
          return absent('once', barrier, 'no round trip of b behind it', ...told);
        },
      ),
    ],
  },
  {
    id: 'push-finds-the-new',
    title: 'A push to the identity reaches the new session alone',
    needs: ['push'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      const b = await open('b');
      await b.roundTrip();
      await b.perform('push', { data: 'for X', count: 3 });
      await b.roundTrip();
      await a.ended();
    },
    checks: [
      absence('b-gets-each-once', 'SW-TAKEOVER-7', 'b gets each push once', (h) => {
        const asked = h.all('asked', 'b').find((e) => e.role === 'push');
        const done = asked && h.all('answered', 'b').find((e) => e.id === asked.id && e.ok);
        if (!done) return notExercised(unanswered(h, 'b', 'push'));
        const pushes = h.all('pushed', 'b').filter((e) => e.of === 'push');
        const barrier = h.all('control', 'b').find((e) => e.ok && e.seq > done.seq);
        if (pushes.length > 3 || (barrier && pushes.length < 3))
          return fail(`${pushes.length} of three`, done, ...pushes);
        return absent('three', barrier, 'no round trip of b behind them', done, ...pushes);
      }),
      absence('a-gets-none', 'SW-TAKEOVER-5', 'a gets none', (h) => {
        const asked = h.all('asked', 'b').find((e) => e.role === 'push');
        if (!asked) return notExercised('nothing was pushed');
        const stray = h.all('pushed', 'a').find((e) => e.seq > asked.seq);
        if (stray) return breach(`${stray.topic} on a`, asked, stray);
        return absent('none', h.end('a').transport, 'TCP did not end', asked);
      }),
    ],
  },
  {
    id: 'slow-verification',
    title: 'A hello whose verification takes long does not evict a newer one',
    needs: ['special.slow'],
    waits: (p) => p.latest('welcomeTimeoutMs'),
    async stimulus({ dial, open, means, parameters }) {
      const a = await dial('a', { credentials: means.special.slow!.credentials });
      a.step('slowCredential', 'its hello is the older one');
      a.sayHello();
      const b = await open('b');
      await b.roundTrip();
      await a.told(parameters.latest('welcomeTimeoutMs'));
      await a.ended();
      await b.roundTrip();
    },
    checks: [
      livesOn('b', 'SW-TAKEOVER-14', 'slowCredential'),
      ...endsWith('a', 'taken-over', 'SW-TAKEOVER-14'),
    ],
  },
  {
    id: 'too-many',
    title:
      'Takeovers beyond the announced limit are refused with a hint, and the session in the slot goes on',
    impossible: unlessAboveOrTooFast('takeoversMax', 'takeoversWindowMs', { most: 200, msEach: 20 }),
    exceeds: true,
    pendingSockets: DIALS_AHEAD + 1,
    async stimulus({ dial, parameters, means: { recorder } }) {
      const max = parameters.get('takeoversMax');
      // All of it has to happen within the window: dials go ahead of the hellos, as many as can say theirs in time.
      let [ahead, welcomed, since] = [1, 0, Number.POSITIVE_INFINITY];
      // Who is turned away for once has another one in its place.
      for (let dialled = 0; welcomed <= max && dialled <= 2 * max; ) {
        const count = Math.min(ahead, max + 1 - welcomed);
        const group = Array.from({ length: count }, (_, i) => dial(`t${dialled + i}`));
        dialled += count;
        for (const client of await Promise.all(group)) {
          const saidAt = recorder.elapsed();
          await client.hello();
          ahead = Math.floor(parameters.get('helloTimeoutMs') / 2 / (recorder.elapsed() - saidAt));
          ahead = Math.max(1, Math.min(DIALS_AHEAD, ahead));
          if (!client.welcome()) continue;
          if (welcomed++ === 0) await client.roundTrip();
          else since = Math.min(since, saidAt);
        }
        if (recorder.elapsed() - since > parameters.get('takeoversWindowMs')) {
          recorder.record('kit', { layer: 'local', kind: 'step', name: 'windowOver' });
          return;
        }
      }
      const a = await dial('a');
      // A refused client, too, that answers no Close has its TCP ended.
      withholdCloseReply(a);
      await a.hello();
      await a.ended();
    },
    checks: [
      check(
        'a-rate-limited',
        'SW-LIMIT-1',
        'the takeover beyond takeovers.max is refused with rate-limited and a hint of at most windowMs',
        (h) => {
          const { told } = h.end('a');
          const window = h.parameters().get('takeoversWindowMs');
          const hello = h.first('asksToOpen', 'a');
          const takeovers = h.all('welcomed').filter((e) => e.actor.startsWith('t') && e.tookOver);
          const [first] = takeovers;
          if (!first) return notExercised('the limit was not reached');
          // When the server counted each is not seen: the first with its hello at the earliest, the last with its answer.
          const asked = h.first('asksToOpen', first.actor) ?? first;
          const last = told ?? h.first('welcomed', 'a') ?? hello ?? h.step('kit', 'windowOver');
          const took = (last?.t ?? asked.t) - asked.t;
          // SW-LIMIT-7: the refusal is sure to come for what lies within nine tenths of the window.
          if (took > window || (took > 0.9 * window && told?.ending !== 'flooding'))
            return outOfReach(
              `the server took ${Math.round(took)} ms for ${takeovers.length} takeovers, longer than the window`,
            );
          if (!hello || takeovers.length < h.parameters().get('takeoversMax'))
            return notExercised(`${takeovers.length} takeovers, since the others did not come so far`);
          if (!told && !h.first('welcomed', 'a') && !wasAwaited(h, 'a')) return notReached(h);
          if (!told) return fail('a was not told', h.first('welcomed', 'a') ?? h.end('a').close);
          const hinted = told.retryAfterMs !== null && told.retryAfterMs <= window;
          return told.ending === 'flooding' && hinted
            ? pass(`retryAfterMs ${told.retryAfterMs}`, told)
            : fail(`${nameCode(h.contract, told.code)}, retryAfterMs ${told.retryAfterMs}`, told);
        },
      ),
    ],
  },
]);

/** The same check of each in the crowd; the gravest outcome counts. */
function each(id: string, expected: string, of: (i: number) => Check): Check {
  const checks = CROWD.map(of);
  return check(id, checks[0]!.requirement, expected, (h) =>
    together(
      checks.map((one) => one.judge(h)),
      'nobody was there',
    ),
  );
}

/** What b has stored is what b reads. */
function bWins(requirement: RuleId) {
  return check('b-wins', requirement, 'the value of b stays', (h) => {
    const put = h.all('asked', 'b').find((e) => e.role === 'store');
    const get = put && h.all('asked', 'b').find((e) => e.role === 'read' && e.seq > put.seq);
    const stored = put && h.all('answered', 'b').find((e) => e.id === put.id && e.ok);
    const read = get && h.all('answered', 'b').find((e) => e.id === get.id && e.ok);
    if (!stored || !read) return notExercised(unanswered(h, 'b', stored ? 'read' : 'store'));
    const { value } = read;
    return value === 'new' ? pass('new', stored, read) : fail(`${JSON.stringify(value)}`, stored, read);
  });
}

/** Whether a newcomer was welcomed so late that the old session was through with what it had asked for. */
const wasDue = ({ t, args }: EventOf<'asked'>, welcome: HistoryEvent): boolean =>
  welcome.t >= t + Number(args?.afterMs ?? args?.ms ?? Number.POSITIVE_INFINITY);

/** No request of the old session is answered after the welcome of the new one, on whichever connection. */
function neverAnswered(old: string, newcomer: string) {
  return absence(
    `${old}-not-answered`,
    'SW-TAKEOVER-8',
    `the late answer to ${old} appears on no connection`,
    (h) => {
      const welcome = h.first('welcomed', newcomer);
      const [asked] = h.all('asked', old);
      if (!asked) return notExercised(unwelcomed(h, old));
      if (!welcome) return notExercised(unwelcomed(h, newcomer));
      if (wasDue(asked, welcome))
        return notExercised(`${newcomer} was welcomed when ${old} could have been answered already`);
      const answer = h.all('answered').find((e) => e.id === asked.id && e.seq > welcome.seq);
      if (answer) return breach(`it appeared on ${answer.actor}`, asked, answer);
      const barrier = h.all('control', newcomer).findLast((e) => e.ok);
      return absent('nothing', barrier, `no round trip of ${newcomer}`, asked, welcome);
    },
  );
}

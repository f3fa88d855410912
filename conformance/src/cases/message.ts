import type { Ending, RuleId } from '../contract/index.js';
import type { HistoryEvent } from '../history/events.js';
import { breach, check, fail, notExercised, pass } from '../judge/check.js';
import { notReached, unwelcomed } from '../judge/missing-words.js';
import {
  answeredBy,
  closedWith,
  endsWith,
  foundClosedRemoved,
  hadItsTime,
  livesOn,
  notAcknowledged,
  reconnected,
  stillKnown,
  tcpEnded,
  tookOver,
} from '../judge/vocabulary.js';
import type { Client } from '../stimulus/client.js';
import type { Stage } from '../stimulus/stage.js';
import {
  badUtf8,
  binaryMessage,
  closeWith,
  oversizeHeader,
  probeAfterFence,
  reservedBits,
  reservedOpcode,
  unmaskedFrame,
  withholdCloseReply,
} from '../stimulus/steps.js';
import { type Case, section } from './case.js';
import { unlessMessagesAreBounded } from './limit.js';

/** Messages that are wrong, unknown or too much, and handlers that throw. */
export default section('message', [
  {
    id: 'bad-json-then-reconnect',
    title:
      'After a malformed message nothing of the session stays: a second and a third connection find the slot right',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.sayMalformed();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      closeWith(a);
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
      await b.ended();
    },
    checks: [
      foundClosedRemoved('a', 'b'),
      reconnected('b'),
      stillKnown('b', 'c'),
      foundClosedRemoved('b', 'c'),
    ],
  },
  {
    id: 'bad-json-late-end',
    title: 'A session that an error has ended answers nothing, ends in time, and removes nobody when it does',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      withholdCloseReply(a);
      a.sayMalformed();
      const b = await open('b');
      await b.roundTrip();
      probeAfterFence(a);
      await a.ended();
      await b.roundTrip();
      const c = await open('c');
      await c.roundTrip();
      await b.ended();
    },
    checks: [
      tcpEnded('a'),
      notAcknowledged('a'),
      livesOn('b', 'SW-TEARDOWN-2', 'probeAfterFence'),
      stillKnown('b', 'c'),
      foundClosedRemoved('b', 'c'),
    ],
  },
  wireFault('binary', 'A binary message is not supported', 'binary', 'SW-MESSAGE-5', binaryMessage),
  wireFault(
    'bad-utf8',
    'A text message that is not UTF-8 ends the session',
    'not-utf8',
    'SW-MESSAGE-6',
    badUtf8,
  ),
  wireFault('unmasked', 'An unmasked frame is a framing error', 'bad-framing', 'SW-MESSAGE-7', unmaskedFrame),
  wireFault(
    'reserved-bits',
    'Reserved bits without an extension are a framing error',
    'bad-framing',
    'SW-MESSAGE-7',
    reservedBits,
  ),
  wireFault(
    'reserved-opcode',
    'A reserved opcode is a framing error',
    'bad-framing',
    'SW-MESSAGE-7',
    reservedOpcode,
  ),
  {
    ...wireFault(
      'oversize',
      'A message that is too big is refused from its header alone',
      'too-big',
      'SW-MESSAGE-8',
      (a, { parameters }) => {
        oversizeHeader(a, parameters.get('maxMessageBytes') + 1);
      },
    ),
    impossible: unlessMessagesAreBounded,
  },
  {
    id: 'throws-outside',
    title: 'An exception outside a message ends the session with internal-error, and the identity is free',
    needs: ['fail'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.begin('fail', { where: 'async' });
      await a.ended();
      if (!a.hasEnd()) await a.tryRoundTrip();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      closedWith('a', ['failed'], 'SW-TEARDOWN-12'),
      tcpEnded('a'),
      check('a-not-wedged', 'SW-TEARDOWN-13', 'its connection is ended, or answers', (h) => {
        const { told, close, transport } = h.end('a');
        const end = told ?? close ?? transport;
        const asked = h.all('asked', 'a')[0];
        if (!asked) return notExercised(unwelcomed(h, 'a'));
        if (end) return pass('it was ended', asked, end);
        const probe = h.all('control', 'a').find((e) => e.seq > asked.seq);
        if (!probe) return notReached(h);
        return probe.ok
          ? pass('it answers', asked, probe)
          : fail('it is open and answers nothing', asked, probe);
      }),
      tookOver('b', null),
      reconnected('b'),
    ],
  },
  {
    id: 'teardown-throws',
    title: 'A step of the teardown that throws stops none of the others',
    identities: 3,
    needs: ['fail'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      await a.perform('fail', { where: 'end' });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
      // A takeover hides whether the slot was emptied: another one leaves by itself.
      const d = await open('d', { as: 'Y' });
      await d.perform('fail', { where: 'end' });
      closeWith(d);
      await d.ended();
      const e = await open('e', { as: 'Y' });
      await e.roundTrip();
    },
    checks: [
      ...endsWith('a', 'taken-over', 'SW-TEARDOWN-4'),
      tookOver('c', 'b'),
      reconnected('c'),
      tookOver('e', null),
      reconnected('e'),
    ],
  },
  {
    id: 'slow-handler',
    title: 'A slow handler blocks neither heartbeats nor other requests',
    needs: ['late', 'ask'],
    waits: (p) => 2 * p.get('ackTimeoutMs'),
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('sleep');
      const late = a.begin('late', { ms: 2 * parameters.get('ackTimeoutMs') });
      // Whatever fails of it, the rest is awaited, too: each has a check of its own.
      await a.tryRoundTrip();
      const quick = a.begin('ask', { value: 'meanwhile' });
      const answer = (id: string, why: string, forMs: number) =>
        a.awaits((e) => e.kind === 'answered' && e.id === id, { forMs, why, since: 0 });
      await answer(quick, 'the quick response', parameters.latest('ackTimeoutMs'));
      await answer(
        late,
        'the late response',
        2 * parameters.get('ackTimeoutMs') + parameters.latest('ackTimeoutMs'),
      );
      await answer(quick, 'the quick response behind the late one', parameters.latest('ackTimeoutMs'));
      await a.tryRoundTrip();
    },
    checks: [
      livesOn('a', 'SW-HEARTBEAT-10', 'sleep'),
      answeredBy('echo-answered', 'a', 'ask', null, 'SW-HEARTBEAT-10'),
      check(
        'not-behind',
        'SW-HEARTBEAT-10',
        'what was asked meanwhile does not wait for the slow one',
        (h) => {
          const asked = h.all('asked', 'a');
          const late = asked.find((e) => e.role === 'late');
          const echo = asked.find((e) => e.role === 'ask');
          const probe = late && h.all('probe', 'a').find((e) => e.dir === 'out' && e.seq > late.seq);
          const answerTo = (question: HistoryEvent | undefined) =>
            h
              .of('a')
              .find(
                (e) =>
                  (e.kind === 'answered' && e.id === (question?.kind === 'asked' && question.id)) ||
                  (e.kind === 'probeAnswer' &&
                    e.dir === 'in' &&
                    e.n === (question?.kind === 'probe' && question.n)),
              );
          const slow = answerTo(late);
          if (!slow) return notExercised('the slow one was not answered');
          // Asked so long before that no stall of the kit can have put it behind.
          const early = [probe, echo].filter(
            (e) => e !== undefined && slow.t - e.t >= h.parameters('a').get('ackTimeoutMs'),
          );
          const behind = early.find((e) => (answerTo(e)?.seq ?? 0) > slow.seq);
          if (behind) return breach('its answer came first', late, slow, behind, answerTo(behind));
          return early.length > 0
            ? pass('its answer came last', slow, ...early.map(answerTo))
            : notExercised('nothing was asked early enough');
        },
      ),
      answeredBy('sleep-answered', 'a', 'late', null, 'SW-MESSAGE-10'),
    ],
  },
  {
    id: 'all-at-once',
    title: 'Requests, heartbeats and pushes at the same time lose nothing',
    identities: 3,
    needs: ['ask', 'push'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const p = await open('p', { as: 'P' });
      await p.roundTrip();
      a.step('burst', 'sixteen of each');
      p.begin('push', { to: a.opening.identity, data: 'x', count: 16 });
      let last = '';
      for (let i = 0; i < 16; i++) {
        a.probe();
        last = a.begin('ask', { value: i, padBytes: 2_000 });
      }
      await a.awaits((e) => e.kind === 'answered' && e.id === last, {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the last response',
        since: 0,
      });
      await p.roundTrip();
      await a.roundTrip();
    },
    checks: [
      check(
        'nothing-lost',
        'SW-MESSAGE-16',
        'each request is answered rightly, each push arrives in order',
        (h) => {
          const asked = h.all('asked', 'a').filter((e) => e.role === 'ask');
          const pushes = h.all('pushed', 'a').filter((e) => e.of === 'push');
          if (asked.length === 0 || !hadItsTime(h, 'a', asked.at(-1)!)) {
            const last = h.all('answered', 'a').some((e) => e.id === asked.at(-1)?.id);
            if (!last || asked.length < 16) return notExercised('the burst did not come to its end');
          }
          const lost = asked.find((e, i) => {
            const answer = h.all('answered', 'a').find((one) => one.id === e.id && one.ok);
            return answer?.value !== i;
          });
          if (lost) return fail(`${lost.id} was not answered by its value`, lost);
          const order = pushes.map((e) => e.index).join();
          const right = Array.from({ length: 16 }, (_, i) => i).join();
          if (order === right) return pass('sixteen responses, sixteen pushes', ...pushes);
          // The pusher's round trip, then one here: what was pushed has come by then, or is lost.
          const done = h.all('control', 'p').find((e) => e.ok && e.seq > asked[0]!.seq);
          const barrier = done && h.all('control', 'a').find((e) => e.ok && e.seq > done.seq);
          return barrier || !right.startsWith(order)
            ? fail(`pushes ${order || 'none'}`, ...pushes)
            : notExercised('the burst did not come to its end');
        },
      ),
      livesOn('a', 'SW-MESSAGE-16', 'burst'),
    ],
  },
]);

/** A fault on the wire, below the protocol's messages, that must end the session with a code of RFC 6455. */
function wireFault(
  id: string,
  title: string,
  ending: Ending,
  requirement: RuleId,
  wrong: (a: Client, stage: Stage) => void,
): Case {
  return {
    id,
    title,
    async stimulus(stage) {
      const a = await stage.open('a');
      await a.roundTrip();
      wrong(a, stage);
      await a.ended();
      const b = await stage.open('b');
      await b.roundTrip();
    },
    checks: [closedWith('a', [ending], requirement), tcpEnded('a'), tookOver('b', null), reconnected('b')],
  };
}

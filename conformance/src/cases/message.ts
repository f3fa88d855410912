import type { CloseCodeName, RequirementId } from '@solowire/spec';
import { absent, check, fail, notExercised, pass } from '../judge/check.js';
import { codeOf } from '../judge/codes.js';
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
  deepJson,
  oversizeHeader,
  reservedBits,
  reservedOpcode,
  unknownType,
  unmaskedFrame,
  withholdCloseReply,
} from '../stimulus/steps.js';
import { type Case, section } from './case.js';

/** Messages that are wrong, unknown or too much, and handlers that throw. */
export default section('message', [
  violation('bad-json', 'A message that is not JSON ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('not JSON', '{"type":"heartbeat",'),
  ),
  violation('not-an-object', 'A message that is no object ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('an array', '[1,2,3]'),
  ),
  violation('no-type', 'A message without a type ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('no type', '{"n":1}'),
  ),
  violation('broken-schema', 'A message that breaks its schema ends the session', 'SW-MESSAGE-3', (a) =>
    a.sayWrong('n is a string', '{"type":"heartbeat","n":"one"}'),
  ),
  {
    id: 'bad-json-then-reconnect',
    title:
      'After a malformed message nothing of the session stays: a second and a third connection find the slot right',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.sayWrong('not JSON', 'this is not JSON');
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
      a.sayWrong('not JSON', 'this is not JSON');
      const b = await open('b');
      await b.roundTrip();
      a.step('probeAfterFence');
      a.probe();
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
  {
    id: 'unknown-type',
    title: 'A message of an unknown type is answered by an error, and the session goes on',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      unknownType(a, 'subscribe');
      await a.roundTrip();
    },
    checks: [
      check('a-told-error', 'SW-MESSAGE-4', 'one error that refers to the type', (h) => {
        const step = h.step('a', 'unknownType');
        if (!step) return notExercised('the case did not come so far');
        const barrier = h.all('control', 'a').find((e) => e.ok && e.seq > step.seq);
        const errors = h.all('complained', 'a');
        const wrong = errors.length > 1 || errors.some((e) => e.ref !== 'subscribe');
        if (wrong || (barrier && errors.length === 0))
          return fail(`${errors.length} error(s), ref ${errors[0]?.ref ?? 'none'}`, step, ...errors);
        return absent('one', barrier, 'no round trip behind it', step, ...errors);
      }),
      livesOn('a', 'SW-MESSAGE-4', 'unknownType'),
    ],
  },
  wireFault(
    'binary',
    'A binary message is not supported',
    'binary-not-supported',
    'SW-MESSAGE-5',
    binaryMessage,
  ),
  wireFault(
    'bad-utf8',
    'A text message that is not UTF-8 ends the session',
    'invalid-utf8',
    'SW-MESSAGE-6',
    badUtf8,
  ),
  wireFault(
    'unmasked',
    'An unmasked frame is a framing error',
    'framing-error',
    'SW-MESSAGE-7',
    unmaskedFrame,
  ),
  wireFault(
    'reserved-bits',
    'Reserved bits without an extension are a framing error',
    'framing-error',
    'SW-MESSAGE-7',
    reservedBits,
  ),
  wireFault(
    'reserved-opcode',
    'A reserved opcode is a framing error',
    'framing-error',
    'SW-MESSAGE-7',
    reservedOpcode,
  ),
  wireFault(
    'oversize',
    'A message that is too big is refused from its header alone',
    'message-too-big',
    'SW-MESSAGE-8',
    (a, { parameters }) => {
      oversizeHeader(a, parameters.get('maxMessageBytes') + 1);
    },
  ),
  {
    id: 'largest',
    title: 'A message of just the largest size is taken, also in fragments with a Ping between them',
    async stimulus({ open, parameters, means }) {
      const a = await open('a');
      await a.roundTrip();
      const bytes = Math.min(parameters.get('maxMessageBytes'), 1_048_576);
      const empty = means.dialect.ask!('large', 'solowire.no-such-method', '');
      const text = means.dialect.ask!(
        'large',
        'solowire.no-such-method',
        'x'.repeat(bytes - Buffer.byteLength(empty)),
      );
      a.step('largest', `${Buffer.byteLength(text)} bytes in three fragments`);
      a.sayInFragments(text, 3);
      await a.awaits((e) => e.kind === 'answered', {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the response',
        since: 0,
      });
      await a.roundTrip();
    },
    checks: [
      answeredBy('a-answered', 'a', 'solowire.no-such-method', 'unknown-method', 'SW-MESSAGE-9'),
      livesOn('a', 'SW-MESSAGE-9', 'largest'),
    ],
  },
  {
    id: 'unknown-method',
    title: 'A request of an unknown method is answered by an error, and the session goes on',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      await a.ask('solowire.no-such-method', { x: 1 });
      await a.roundTrip();
    },
    checks: [
      answeredBy('a-answered', 'a', 'solowire.no-such-method', 'unknown-method', 'SW-MESSAGE-11'),
      livesOn('a', 'SW-MESSAGE-11'),
    ],
  },
  {
    id: 'deep-json',
    title: 'Deeply nested JSON harms nobody',
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const depth = Math.min(30_000, Math.floor(parameters.get('maxMessageBytes') / 2) - 100);
      deepJson(a, depth);
      await a.awaits(
        (e) => e.kind === 'answered' || e.kind === 'told' || (e.kind === 'end' && e.dir === 'in'),
        {
          forMs: parameters.latest('ackTimeoutMs'),
          why: 'an answer or an end',
          since: 0,
        },
      );
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      check(
        'a-answered-or-ended',
        'SW-LIMIT-6',
        'it is answered, or the session is ended with a code',
        (h) => {
          const step = h.step('a', 'sayWrong');
          const answer = h.first('answered', 'a');
          const end = h.end('a');
          // A takeover by b is no answer to it.
          const close = end.close?.code === codeOf('session-taken-over') ? undefined : end.close;
          const { transport } = end;
          if (!step) return notExercised('no session');
          if (!answer && !close && !hadItsTime(h, 'a', step))
            return notExercised('the case did not come so far');
          if (answer ?? close) return pass(answer ? 'answered' : 'ended with a code', step, answer ?? close);
          return fail(transport && !end.close ? 'TCP ended without a Close' : 'neither', step, transport);
        },
      ),
      reconnected('b'),
    ],
  },
  {
    id: 'handler-throws',
    title: 'A handler that throws is answered by an error, and the session goes on',
    needs: ['testing.fail'],
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      await a.ask('test.fail', { where: 'handler' });
      await pause(parameters.get('ackTimeoutMs') / 3, 'an end that comes behind the answer');
      await a.roundTrip();
    },
    checks: [
      answeredBy('a-answered', 'a', 'test.fail', 'internal', 'SW-MESSAGE-13'),
      livesOn('a', 'SW-MESSAGE-13'),
    ],
  },
  {
    id: 'throws-outside',
    title: 'An exception outside a message ends the session with internal-error, and the identity is free',
    needs: ['testing.fail'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.send('test.fail', { where: 'async' });
      await a.ended();
      if (!a.hasEnd()) await a.tryRoundTrip();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      ...endsWith('a', 'internal-error', 'SW-TEARDOWN-12'),
      check('a-not-wedged', 'SW-TEARDOWN-13', 'its connection is ended, or answers', (h) => {
        const { told, close, transport } = h.end('a');
        const end = told ?? close ?? transport;
        const asked = h.all('asked', 'a')[0];
        if (!asked) return notExercised('no session');
        if (end) return pass('it was ended', asked, end);
        const probe = h.all('control', 'a').find((e) => e.seq > asked.seq);
        if (!probe) return notExercised('the case did not come so far');
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
    needs: ['testing.fail'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      await a.ask('test.fail', { where: 'end' });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
    },
    checks: [...endsWith('a', 'session-taken-over', 'SW-TEARDOWN-4'), tookOver('c', 'b'), reconnected('c')],
  },
  {
    id: 'slow-handler',
    title: 'A slow handler blocks neither heartbeats nor other requests',
    needs: ['testing.sleep', 'testing.echo'],
    waits: (p) => 2 * p.get('ackTimeoutMs'),
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('sleep');
      a.send('test.sleep', { ms: 2 * parameters.get('ackTimeoutMs') });
      // Whatever fails of it, the rest is awaited, too: each has a check of its own.
      await a.tryRoundTrip();
      await a.ask('test.echo', { value: 'meanwhile' });
      await a.awaits((e) => e.kind === 'answered' && e.id === 'a1', {
        forMs: 2 * parameters.get('ackTimeoutMs') + parameters.latest('ackTimeoutMs'),
        why: 'the response to test.sleep',
        since: 0,
      });
      await a.tryRoundTrip();
    },
    checks: [
      livesOn('a', 'SW-HEARTBEAT-10', 'sleep'),
      answeredBy('echo-answered', 'a', 'test.echo', null, 'SW-HEARTBEAT-10'),
      answeredBy('sleep-answered', 'a', 'test.sleep', null, 'SW-MESSAGE-10'),
    ],
  },
  {
    id: 'all-at-once',
    title: 'Requests, heartbeats and pushes at the same time lose nothing',
    needs: ['testing.echo', 'testing.push'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const p = await open('p', { as: 'P' });
      await p.roundTrip();
      a.step('burst', 'sixteen of each');
      p.send('test.push', { clientId: a.opening.identity, data: 'x', count: 16 });
      let last = '';
      for (let i = 0; i < 16; i++) {
        a.probe();
        last = a.send('test.echo', { value: i, padBytes: 2_000 });
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
          const asked = h.all('asked', 'a').filter((e) => e.method === 'test.echo');
          const pushes = h.all('pushed', 'a').filter((e) => e.topic === 'test.pushed');
          if (asked.length === 0 || !hadItsTime(h, 'a', asked.at(-1)!)) {
            const last = h.all('answered', 'a').some((e) => e.id === asked.at(-1)?.id);
            if (!last || asked.length < 16) return notExercised('the burst did not come to its end');
          }
          const lost = asked.find((e, i) => {
            const answer = h.all('answered', 'a').find((one) => one.id === e.id && one.ok);
            return (answer?.result as { value?: unknown } | undefined)?.value !== i;
          });
          if (lost) return fail(`${lost.id} was not answered by its value`, lost);
          const order = pushes.map((e) => (e.data as { i?: number }).i).join();
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
  {
    id: 'duplicate-id',
    title: 'A request with the id of an unanswered one is refused, and the session goes on',
    needs: ['testing.sleep', 'testing.echo'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      a.send('test.sleep', { ms: 100 }, 'twin');
      a.send('test.echo', { value: 1 }, 'twin');
      await a.awaits((e) => e.kind === 'answered' && e.ok, {
        forMs: 100 + parameters.latest('ackTimeoutMs'),
        why: 'the response to test.sleep',
        since: 0,
      });
      await a.roundTrip();
    },
    checks: [
      answeredBy('a-refused', 'a', 'test.echo', 'duplicate-id', 'SW-MESSAGE-12'),
      livesOn('a', 'SW-MESSAGE-12'),
    ],
  },
]);

/** A message that must end the session with protocol-violation; afterwards the identity is free. */
function violation(id: string, title: string, requirement: RequirementId, wrong: (a: Client) => void): Case {
  return {
    id,
    title,
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      wrong(a);
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [...endsWith('a', 'protocol-violation', requirement), tookOver('b', null), reconnected('b')],
  };
}

/** A fault on the wire, below the protocol's messages, that must end the session with a code of RFC 6455. */
function wireFault(
  id: string,
  title: string,
  name: CloseCodeName,
  requirement: RequirementId,
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
    checks: [closedWith('a', [name], requirement), tcpEnded('a'), tookOver('b', null), reconnected('b')],
  };
}

import { type Case, section } from '../../cases/case.js';
import type { Payload, RuleId } from '../../contract/index.js';
import { absence, absent, check, fail, notExercised, pass } from '../../judge/check.js';
import {
  answeredBy,
  endsWith,
  hadItsTime,
  livesOn,
  methodAnsweredBy,
  reconnected,
  tookOver,
} from '../../judge/vocabulary.js';
import type { Client } from '../../stimulus/client.js';

/** A method that no server has. */
const NO_METHOD = 'solowire.no-such-method';

/** Messages that break the shapes of Solowire, are unknown or large, and what a request is answered by. */
export default section('message', [
  violation('bad-json', 'A message that is not JSON ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('not JSON', '{"type":"heartbeat",', 'malformed'),
  ),
  violation('not-an-object', 'A message that is no object ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('an array', '[1,2,3]', 'malformed'),
  ),
  violation('no-type', 'A message without a type ends the session', 'SW-MESSAGE-2', (a) =>
    a.sayWrong('no type', '{"n":1}', 'malformed'),
  ),
  violation('broken-schema', 'A message that breaks its schema ends the session', 'SW-MESSAGE-3', (a) =>
    a.sayWrong('n is a string', '{"type":"heartbeat","n":"one"}', 'malformed'),
  ),
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
      absence('a-told-error', 'SW-MESSAGE-4', 'one error that refers to the type', (h) => {
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
  {
    id: 'largest',
    title: 'A message of just the largest size is taken, also in fragments with a Ping between them',
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const bytes = Math.min(parameters.get('maxMessageBytes'), 1_048_576);
      const request = (params: string): Payload => a.session.call!('large', NO_METHOD, params);
      const text = request('x'.repeat(bytes - Buffer.byteLength(request(''))));
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
      methodAnsweredBy('a-answered', 'a', NO_METHOD, 'unknown', 'SW-MESSAGE-9'),
      livesOn('a', 'SW-MESSAGE-9', 'largest'),
    ],
  },
  {
    id: 'unknown-method',
    title: 'A request of an unknown method is answered by an error, and the session goes on',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      await a.ask(NO_METHOD, { x: 1 });
      await a.roundTrip();
    },
    checks: [
      methodAnsweredBy('a-answered', 'a', NO_METHOD, 'unknown', 'SW-MESSAGE-11'),
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
          const close = h.endedFor('a', 'taken-over') ? undefined : end.close;
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
    needs: ['fail'],
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      await a.perform('fail', { where: 'handler' });
      await pause(parameters.get('ackTimeoutMs') / 3, 'an end that comes behind the answer');
      await a.roundTrip();
    },
    checks: [answeredBy('a-answered', 'a', 'fail', 'failed', 'SW-MESSAGE-13'), livesOn('a', 'SW-MESSAGE-13')],
  },
  {
    id: 'duplicate-id',
    title: 'A request with the id of an unanswered one is refused, and the session goes on',
    needs: ['late', 'ask'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      a.begin('late', { ms: 100 }, 'twin');
      a.begin('ask', { value: 1 }, 'twin');
      await a.awaits((e) => e.kind === 'answered' && e.ok, {
        forMs: 100 + parameters.latest('ackTimeoutMs'),
        why: 'the late response',
        since: 0,
      });
      await a.roundTrip();
    },
    checks: [
      answeredBy('a-refused', 'a', 'ask', 'duplicate', 'SW-MESSAGE-12'),
      livesOn('a', 'SW-MESSAGE-12'),
    ],
  },
]);

/** A message of a type that the protocol does not have. */
function unknownType(a: Client, type: string): void {
  a.step('unknownType', type);
  a.connection.text(JSON.stringify({ type, topic: 'x' }));
}

/** A request whose params nest `depth` deep. */
function deepJson(a: Client, depth: number): void {
  const params = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  a.sayWrong('deep JSON', `{"type":"request","id":"d","method":"x","params":${params}}`);
}

/** A message that must end the session with protocol-violation; afterwards the identity is free. */
function violation(id: string, title: string, requirement: RuleId, wrong: (a: Client) => void): Case {
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
    checks: [...endsWith('a', 'malformed', requirement), tookOver('b', null), reconnected('b')],
  };
}

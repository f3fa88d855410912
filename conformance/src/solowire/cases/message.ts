import { validators } from '@solowire/spec';
import { type Case, section } from '../../cases/case.js';
import type { Payload, RuleId } from '../../contract/index.js';
import { absence, absent, check, fail, notExercised, pass } from '../../judge/check.js';
import { notReached, unwelcomed } from '../../judge/missing-words.js';
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
export const NO_METHOD = 'solowire.no-such-method';
/** Names that every object of many languages has: looked up in a plain one, they are found. */
const INHERITED = ['constructor', 'toString', '__proto__', 'hashCode', '__class__'] as const;
/** A character that is one of a schema's, two of UTF-16 and four of UTF-8. */
const WIDE = '\u{1f600}';
/** The most characters that the schema permits in the id of a request. */
const LONGEST_ID = longestId();

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
  violation(
    'capitals',
    'A message whose type is named in capitals has none, and ends the session',
    'SW-MESSAGE-2',
    (a) => a.sayWrong('a type in capitals', '{"TYPE":"heartbeat","n":1}', 'malformed'),
  ),
  violation(
    'not-a-number',
    'A message with NaN, which JSON does not have, ends the session',
    'SW-MESSAGE-2',
    (a) =>
      a.sayWrong(
        'NaN',
        `{"type":"request","id":"1","method":"${NO_METHOD}","params":{"x":NaN}}`,
        'malformed',
      ),
  ),
  violation('boolean', 'A message with true where a number belongs ends the session', 'SW-MESSAGE-3', (a) =>
    a.sayWrong('n is true', '{"type":"heartbeat","n":true}', 'malformed'),
  ),
  unknownType('unknown-type', 'A message of an unknown type', 'subscribe'),
  unknownType('inherited-type', 'A message whose type is the name of what any object has', 'constructor'),
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
    id: 'inherited-methods',
    title: 'A request of what any object has by that name is one of an unknown method',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      for (const name of INHERITED) await a.ask(name, {});
      await a.roundTrip();
    },
    checks: [
      ...INHERITED.map((name) =>
        methodAnsweredBy(`a-${name.replaceAll('_', '')}-answered`, 'a', name, 'unknown', 'SW-MESSAGE-11'),
      ),
      livesOn('a', 'SW-MESSAGE-11'),
    ],
  },
  {
    id: 'longest-id',
    title: 'A request whose id is as long as its schema permits, in characters of Unicode, is answered',
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('longestId', `${LONGEST_ID} characters`);
      const id = a.send(NO_METHOD, {}, WIDE.repeat(LONGEST_ID));
      await a.awaits((e) => e.kind === 'answered' && e.id === id, {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the response',
        since: 0,
      });
      await a.roundTrip();
    },
    checks: [
      methodAnsweredBy('a-answered', 'a', NO_METHOD, 'unknown', 'SW-MESSAGE-10'),
      livesOn('a', 'SW-MESSAGE-9', 'longestId'),
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
          if (!step) return notExercised(unwelcomed(h, 'a'));
          if (!answer && !close && !hadItsTime(h, 'a', step)) return notReached(h);
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

function longestId(): number {
  const isValid = (length: number) =>
    validators.open.request({ type: 'request', id: WIDE.repeat(length), method: NO_METHOD });
  let length = 1;
  while (isValid(length + 1)) length++;
  return length;
}

/** A message of a type that the protocol does not have. */
function unknownType(id: string, words: string, type: string): Case {
  return {
    id,
    title: `${words} is answered by an error, and the session goes on`,
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('unknownType', type);
      a.connection.text(JSON.stringify({ type, topic: 'x' }));
      await a.roundTrip();
    },
    checks: [
      absence('a-told-error', 'SW-MESSAGE-4', 'one error that refers to the type', (h) => {
        const step = h.step('a', 'unknownType');
        if (!step) return notReached(h);
        const barrier = h.all('control', 'a').find((e) => e.ok && e.seq > step.seq);
        const errors = h.all('complained', 'a');
        const wrong = errors.length > 1 || errors.some((e) => e.ref !== type);
        if (wrong || (barrier && errors.length === 0))
          return fail(`${errors.length} error(s), ref ${errors[0]?.ref ?? 'none'}`, step, ...errors);
        return absent('one', barrier, 'no round trip behind it', step, ...errors);
      }),
      livesOn('a', 'SW-MESSAGE-4', 'unknownType'),
    ],
  };
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

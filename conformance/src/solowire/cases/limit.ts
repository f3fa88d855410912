import { section } from '../../cases/case.js';
import { MOST_MESSAGES, unlessAbove } from '../../cases/limit.js';
import { check, fail, notExercised, pass } from '../../judge/check.js';
import { notReached, unwelcomed } from '../../judge/missing-words.js';
import { answeredBy, hadItsTime, livesOn } from '../../judge/vocabulary.js';
import type { Client } from '../../stimulus/client.js';
import { NO_METHOD } from './message.js';

/** How many requests a session may leave unanswered. */
export default section('limit', [
  {
    id: 'pending-requests',
    title: 'A request beyond the announced number of unanswered ones is refused, and the session goes on',
    exceeds: true,
    needs: ['late'],
    impossible: unlessAbove('maxPendingRequests', MOST_MESSAGES),
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const max = parameters.get('maxPendingRequests');
      a.step('manyRequests', `${max + 1} at once`);
      const ids = a.connection.together(() =>
        Array.from({ length: max + 1 }, () => a.begin('late', { ms: 200 })),
      );
      const unanswered = new Set(ids);
      await a.awaits(
        (e) => {
          if (e.kind === 'answered') unanswered.delete(e.id);
          return unanswered.size === 0 || (e.kind === 'end' && e.dir === 'in');
        },
        { forMs: 200 + parameters.latest('ackTimeoutMs'), why: 'the responses', since: 0 },
      );
      await a.roundTrip();
    },
    checks: [
      check(
        'one-refused',
        'SW-LIMIT-4',
        'one is answered by too-many-requests, each other by its result',
        (h) => {
          const asked = h.all('asked', 'a');
          const answers = h.all('answered', 'a');
          if (asked.length === 0 || answers.length === 0) return notExercised(unwelcomed(h, 'a'));
          const last = asked.at(-1)!;
          const wrong = answers.find((e) => (e.id === last.id ? e.refusal !== 'too-many' : !e.ok));
          if (wrong) return fail(`${wrong.id}: ${wrong.ok ? 'a result' : wrong.error}`, wrong);
          const missing = asked.find(({ id }) => !answers.some((e) => e.id === id));
          if (!missing) return pass('the last one', ...answers.filter((e) => e.id === last.id));
          return hadItsTime(h, 'a', missing)
            ? fail(`${missing.id} was not answered`, missing)
            : notReached(h);
        },
      ),
      livesOn('a', 'SW-LIMIT-4', 'manyRequests'),
    ],
  },
  {
    id: 'answered-requests',
    title:
      'A request that was answered by an error counts no more: as many as may be unanswered keep nobody from the next',
    identities: 3,
    needs: ['ask', 'fail'],
    impossible: unlessAbove('maxPendingRequests', MOST_MESSAGES),
    async stimulus({ open, parameters }) {
      const max = parameters.get('maxPendingRequests');
      const ways: [Client, string, (client: Client) => void][] = [
        [await open('a'), 'whose handler throws', (a) => a.begin('fail', { where: 'handler' })],
        [await open('b', { as: 'Y' }), 'of an unknown method', (b) => b.send(NO_METHOD, {})],
      ];
      for (const [client, what, request] of ways) {
        await client.roundTrip();
        client.step('errors', `${max} requests ${what}`);
        let left = max;
        client.connection.together(() => {
          for (let i = 0; i < max; i++) request(client);
        });
        await client.awaits(
          (e) => (e.kind === 'answered' && --left === 0) || (e.kind === 'end' && e.dir === 'in'),
          { forMs: parameters.latest('ackTimeoutMs'), why: 'their errors', since: 0 },
        );
        await client.perform('ask', { value: 1 });
        await client.roundTrip();
      }
    },
    checks: [
      answeredBy('a-answered', 'a', 'ask', null, 'SW-LIMIT-4'),
      livesOn('a', 'SW-MESSAGE-13', 'errors'),
      answeredBy('b-answered', 'b', 'ask', null, 'SW-LIMIT-4'),
      livesOn('b', 'SW-MESSAGE-11', 'errors'),
    ],
  },
]);

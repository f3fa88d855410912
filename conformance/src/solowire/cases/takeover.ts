import { section } from '../../cases/case.js';
import { absence, absent, breach, notExercised } from '../../judge/check.js';
import { unwelcomed } from '../../judge/missing-words.js';
import { endsWith, livesOn, reconnected, tookOver, welcomed } from '../../judge/vocabulary.js';
import type { Client } from '../../stimulus/client.js';
import { closeWith, reset } from '../../stimulus/steps.js';

/** What attempts decide, and what no session inherits. */
export default section('takeover', [
  {
    id: 'stale-attempt',
    title: 'A dial that was late in the network does not evict its successor',
    async stimulus({ dial, open }) {
      const b = await open('b', { attempt: 2 });
      await b.roundTrip();
      // Not dialled ahead: where a welcome takes its time, its hello would be late, too.
      const late = await dial('a', { instanceOf: b, attempt: 1 });
      staleHello(late);
      await late.ended();
      await b.roundTrip();
    },
    checks: [...endsWith('a', 'stale', 'SW-TAKEOVER-11'), livesOn('b', 'SW-TAKEOVER-11', 'staleAttempt')],
  },
  {
    id: 'more-digits',
    title: 'Attempts are numbers: the tenth is later than the ninth, and the hundredth than the ninety-ninth',
    async stimulus({ open }) {
      const a = await open('a', { attempt: 9 });
      await a.roundTrip();
      const b = await open('b', { instanceOf: a, attempt: 10 });
      await b.roundTrip();
      await a.ended();
      const c = await open('c', { instanceOf: a, attempt: 99 });
      await c.roundTrip();
      const d = await open('d', { instanceOf: a, attempt: 100 });
      await d.roundTrip();
      await c.ended();
    },
    checks: [
      welcomed('b', 'SW-TAKEOVER-15'),
      tookOver('b', 'a'),
      welcomed('d', 'SW-TAKEOVER-15'),
      tookOver('d', 'c'),
    ],
  },
  {
    id: 'nothing-remembered',
    title: 'After the end of a session its attempt counts no more, and nobody is taken over',
    async stimulus({ open }) {
      const a = await open('a', { attempt: 5 });
      await a.roundTrip();
      closeWith(a);
      await a.ended();
      const b = await open('b', { instanceOf: a, attempt: 1 });
      await b.roundTrip();
    },
    checks: [welcomed('b', 'SW-TAKEOVER-12'), tookOver('b', null), reconnected('b')],
  },
  {
    id: 'refused-attempt',
    title: 'A hello that was refused leaves no attempt behind: whoever guesses an instance keeps nobody out',
    needs: ['special.wrong', 'special.foreign'],
    async stimulus({ open, dial, means: { special } }) {
      const a = await open('a', { attempt: 1 });
      await a.roundTrip();
      for (const [actor, { credentials }] of [
        ['wrong', special.wrong!],
        ['foreign', special.foreign!],
      ] as const) {
        const refused = await dial(actor, { instanceOf: a, attempt: 90, credentials });
        refused.sayHello();
        await refused.ended();
      }
      const b = await open('b', { instanceOf: a, attempt: 2 });
      await b.roundTrip();
      await a.ended();
    },
    checks: [welcomed('b', 'SW-TAKEOVER-15'), tookOver('b', 'a')],
  },
  {
    id: 'no-resume',
    title: 'A client that asks for its old session gets a new one without any state of the old',
    needs: ['subscribe'],
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      await a.perform('subscribe', { intervalMs: 20 });
      await a.roundTrip();
      reset(a);
      const session = a.welcome()?.session ?? '';
      const b = await open('b', { instanceOf: a, extra: { resume: session, ext: { sessionId: session } } });
      await pause(
        parameters.get('ackTimeoutMs') / 3,
        'several ticks of a subscription that should have ended',
      );
      await b.roundTrip();
    },
    checks: [
      absence(
        'b-is-new',
        'SW-VERSION-5',
        'another sessionId and a higher epoch, and no tick of the old subscription',
        (h) => {
          const [a, b] = [h.first('welcomed', 'a'), h.first('welcomed', 'b')];
          if (!a || !b) return notExercised(unwelcomed(h, 'a', 'b'));
          if (a.session === b.session) return breach('the same sessionId again', a, b);
          const stray = h.all('pushed', 'b').find((e) => e.of === 'subscribe');
          if (stray) return breach(`${stray.topic} of the old session`, a, b, stray);
          const barrier = h.all('control', 'b').findLast((e) => e.ok);
          return absent('a new session', barrier, 'no round trip of b', a, b);
        },
      ),
    ],
  },
]);

/** The hello of an older dial of the same instance, held back until now. */
function staleHello(a: Client): void {
  a.step('staleAttempt', 'the hello of an older dial comes now');
  a.sayHello();
}

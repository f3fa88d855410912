import { section } from '../../cases/case.js';
import { endsWith, livesOn, tookOver, welcomed } from '../../judge/vocabulary.js';

/** Kicks that name an epoch. */
export default section('close', [
  {
    id: 'kicked',
    title: 'A kicked session is told so, and a late kick of an older epoch does nothing',
    identities: 3,
    needs: ['kick'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b', { as: 'Y' });
      await b.perform('kick', { identity: a.opening.identity });
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
      c.step('lateKick', 'of an older epoch');
      await b.perform('kick', { identity: c.opening.identity, epoch: 1 });
      await b.roundTrip();
      await c.roundTrip();
    },
    checks: [
      ...endsWith('a', 'kicked', 'SW-TEARDOWN-14'),
      tookOver('c', null),
      livesOn('c', 'SW-TEARDOWN-14', 'lateKick'),
    ],
  },
  {
    id: 'late-kick',
    title: 'A kick that is under way when its session is taken over does not strike the newcomer',
    identities: 3,
    needs: ['kick', 'ask'],
    async stimulus({ open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const p = await open('p', { as: 'P' });
      await p.roundTrip();
      const kick = p.begin('kick', { identity: a.opening.identity, epoch: a.welcome()?.epoch });
      // Behind its answer the kick has begun, whether it has come to its end or not.
      await p.perform('ask', { value: 'begun' });
      const b = await open('b');
      await p.awaits((e) => e.kind === 'answered' && e.id === kick, {
        forMs: parameters.latest('ackTimeoutMs'),
        why: 'the response to the kick',
        since: 0,
      });
      b.step('kickAnswered');
      await b.roundTrip();
      await p.roundTrip();
    },
    checks: [welcomed('b', 'SW-TEARDOWN-14'), livesOn('b', 'SW-TEARDOWN-14', 'kickAnswered')],
  },
]);

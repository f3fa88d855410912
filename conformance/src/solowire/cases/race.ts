import { section } from '../../cases/case.js';
import { losersTold, RACERS } from '../../cases/race.js';
import { check, fail, notExercised, pass } from '../../judge/check.js';
import { unwelcomed } from '../../judge/missing-words.js';

/** Several dials of one instance at once: their attempts say which is the newest. */
export default section('race', [
  {
    id: 'parallel-redials',
    varies: true,
    pendingSockets: RACERS.length + 1,
    title: 'Of several dials of one instance at once the slot has exactly one',
    async stimulus({ actor, open, barrier, parameters }) {
      const first = actor('a');
      const later = RACERS.slice(1, 4).map((name, i) => actor(name, { instanceOf: first, attempt: i + 2 }));
      const racers = [first, ...later];
      await Promise.all(racers.map((racer) => racer.dial()));
      await barrier(
        'hellos',
        Object.fromEntries(racers.map((racer) => [racer.actor, () => racer.sayHello()])),
      );
      await Promise.all(
        racers.map((racer) =>
          racer.awaits((e) => e.kind === 'welcomed' || e.kind === 'told' || e.kind === 'end', {
            forMs: parameters.latest('welcomeTimeoutMs'),
            why: 'the answer to the hello',
            since: 0,
          }),
        ),
      );
      const z = await open('z');
      await z.roundTrip();
      await Promise.all(racers.map((racer) => racer.ended()));
    },
    checks: [
      losersTold(RACERS.slice(0, 4), ['taken-over', 'redialled', 'stale']),
      check('someone-stays', 'SW-TAKEOVER-13', 'one was in the slot when the next one came', (h) => {
        const z = h.first('welcomed', 'z');
        if (!z) return notExercised(unwelcomed(h, 'z'));
        return z.tookOver ? pass(`${z.tookOver.session}`, z) : fail('the slot was empty', z);
      }),
    ],
  },
]);

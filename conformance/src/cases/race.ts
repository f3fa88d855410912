import type { Contract, Ending } from '../contract/index.js';
import { check, fail, notExercised, pass } from '../judge/check.js';
import { nameCode, nameEnding } from '../judge/codes.js';
import { notReached, unwelcomed } from '../judge/missing-words.js';
import { otherEnding, tookOver, wasAwaited } from '../judge/vocabulary.js';
import { section } from './case.js';

export const RACERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Several hellos of one identity at once. */
export default section('race', [
  {
    id: 'parallel-hellos',
    varies: true,
    needs: ['opening.message'],
    pendingSockets: RACERS.length + 1,
    title: 'Of several hellos at once exactly one stays, and it has the highest epoch',
    async stimulus({ dial, open, barrier, parameters }) {
      const racers = await Promise.all(RACERS.map((name) => dial(name)));
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
      // A later one tells which stayed: the slot is the server's own barrier.
      const z = await open('z');
      await z.roundTrip();
      await Promise.all(racers.map((racer) => racer.ended()));
    },
    checks: [
      check(
        'exactly-one',
        'SW-TAKEOVER-13',
        'exactly one was in the slot when the next one came: the one with the highest epoch',
        (h) => {
          const z = h.first('welcomed', 'z');
          const welcomes = RACERS.flatMap((name) => h.first('welcomed', name) ?? []);
          if (!z) return notExercised(unwelcomed(h, 'z'));
          if (welcomes.length === 0) return fail('none was welcomed', z);
          const highest = welcomes.reduce((a, b) => ((b.epoch ?? 0) > (a.epoch ?? 0) ? b : a));
          return z.tookOver?.session === highest.session
            ? pass(`${highest.actor} of ${welcomes.length} welcomed`, highest, z)
            : fail(
                `the next one took over ${z.tookOver?.session ?? 'nobody'}; the highest epoch had ${highest.actor}`,
                highest,
                z,
              );
        },
        { facts: ['session.epoch', 'session.predecessor'] },
      ),
      losersTold(RACERS, ['taken-over']),
      check('all-others-ended', 'SW-TEARDOWN-1', 'each one that is not in the slot is ended', (h) => {
        if (!h.first('welcomed', 'z')) return notExercised(unwelcomed(h, 'z'));
        const open = RACERS.filter((name) => h.first('upgraded', name) && !h.end(name).transport);
        if (open.some((name) => !wasAwaited(h, name))) return notReached(h);
        return open.length === 0
          ? pass('all')
          : fail(`${open.join(', ')} still open`, ...open.map((name) => h.first('welcomed', name)));
      }),
    ],
  },
  {
    id: 'crossing-closes',
    varies: true,
    needs: ['opening.message'],
    title: 'When the client closes while it is taken over, both ends are right and nobody else is touched',
    async stimulus({ open, dial, barrier, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await dial('b');
      await barrier('close and hello', { a: () => a.connection.close(1000), b: () => b.sayHello() });
      await b.awaits((e) => e.kind === 'welcomed', {
        forMs: parameters.latest('welcomeTimeoutMs'),
        why: 'the welcome',
        since: 0,
      });
      await b.roundTrip();
      await a.ended();
      const c = await open('c');
      await c.roundTrip();
    },
    checks: [tookOver('c', 'b')],
  },
]);

/** Each racer was ended, the last one by the one that came next, and was told one of these. */
export function losersTold(actors: readonly string[], endings: readonly Ending[]) {
  const expected = (contract: Contract) =>
    `each one that lost is told ${endings.map((one) => nameEnding(contract, one)).join(' or ')}`;
  return check(
    'losers-told',
    'SW-TAKEOVER-13',
    expected,
    (h) => {
      const racers = actors.filter((name) => h.first('asksToOpen', name));
      const open = racers.filter((name) => !h.end(name).transport);
      if (!h.first('welcomed', 'z') || open.some((name) => !wasAwaited(h, name))) return notReached(h);
      if (open.length > 0)
        return fail(`${open.join(', ')} still open`, ...open.map((name) => h.first('welcomed', name)));
      const ended = racers.filter((name) => h.end(name).told ?? h.end(name).close);
      if (ended.length === 0) return notExercised('nobody lost');
      const ends = ended.map((name) => h.end(name).told ?? h.end(name).close);
      const bad = ended.find((name) => !endings.some((one) => h.endedFor(name, one)));
      if (bad === undefined) return pass(`${ends.length} told`, ...ends);
      const { told, close } = h.end(bad);
      return otherEnding(h, bad, `${bad}: ${nameCode(h.contract, (told ?? close)?.code)}`, told, close);
    },
    { endings },
  );
}

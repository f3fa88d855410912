import { parameters as table } from '@solowire/spec';
import { section } from '../../cases/case.js';
import type { Parameters } from '../../contract/index.js';
import { check, fail, notExercised, pass } from '../../judge/check.js';
import { notReached } from '../../judge/missing-words.js';
import { livesOn } from '../../judge/vocabulary.js';
import type { Client } from '../../stimulus/client.js';
import { NO_METHOD } from './message.js';

/** The interval that a client wishes for in its hello. */
const wish = (intervalMs: number) => ({ extra: { heartbeat: { intervalMs } } });

/** Wishes for an interval, and what of Solowire's own counts as life. */
export default section('heartbeat', [
  {
    id: 'refused-life',
    title: 'A client whose every request is refused is alive',
    waits: (p) => 1.5 * p.latest('deadAfterMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a');
      await a.roundTrip();
      a.step('refusedRequests', 'and no acknowledgement');
      a.manners.answerProbes = false;
      for (let i = 0; i < 6 && !a.hasEnd(); i++) {
        await pause(parameters.get('deadAfterMs') / 4, 'a quarter of deadAfterMs');
        await a.ask(NO_METHOD, {});
      }
      await a.tryRoundTrip();
    },
    checks: [livesOn('a', 'SW-HEARTBEAT-8', 'refusedRequests')],
  },
  {
    id: 'wished-interval',
    title: 'A wish for an impossible interval is clamped, not refused',
    identities: 5,
    async stimulus({ open, parameters, pause }) {
      const clients: Client[] = [];
      for (const [actor, intervalMs] of [
        ['a', 0],
        ['b', -5],
        ['c', 9_000_000_000_000],
      ] as const)
        clients.push(await open(actor, { as: actor.toUpperCase(), ...wish(intervalMs) }));
      const d = await open('d', { as: 'D' });
      await d.roundTrip();
      await pause(parameters.get('intervalMs'), 'an interval in which nobody may be taken for silent');
      for (const client of clients) await client.tryRoundTrip();
    },
    checks: [
      livesOn('a', 'SW-HEARTBEAT-3'),
      livesOn('b', 'SW-HEARTBEAT-3'),
      livesOn('c', 'SW-HEARTBEAT-3'),
    ].concat(
      (['a', 'b', 'c'] as const).map((actor) =>
        check(
          `${actor}-welcomed`,
          'SW-HEARTBEAT-3',
          `${actor} is welcomed with an interval in the permitted range`,
          (h) => {
            const welcome = h.first('welcomed', actor);
            if (!h.first('asksToOpen', actor) && !h.all('malformed', actor).length) return notReached(h);
            if (!welcome && h.end(actor).first !== 'server') return notReached(h);
            return welcome
              ? pass(`intervalMs ${welcome.parameters.intervalMs}`, welcome)
              : fail('refused', h.end(actor).told);
          },
        ),
      ),
    ),
  },
  {
    id: 'wish-kept',
    title: 'A session whose welcome grants another interval has its heartbeats at that one',
    waits: (p) => 3 * slower(p) + p.latest('intervalMs'),
    async stimulus({ open, parameters, pause }) {
      const a = await open('a', wish(slower(parameters)));
      await a.roundTrip();
      await pause(3 * slower(parameters), 'three of the wished intervals');
      await a.awaits((e) => e.kind === 'probe' && e.dir === 'in', {
        forMs: parameters.latest('intervalMs'),
        why: 'one more heartbeat',
      });
      await a.roundTrip();
    },
    checks: [
      check(
        'a-no-faster',
        'SW-HANDSHAKE-14',
        'three heartbeats take no less than three of the intervals that the welcome announces',
        (h) => {
          const hello = h.first('asksToOpen', 'a');
          const [third] = h
            .all('probe', 'a')
            .filter((e) => e.dir === 'in')
            .slice(2);
          if (!hello || !third) return notExercised('fewer than three heartbeats');
          const parameters = h.parameters('a');
          const earliest = 2 * parameters.get('intervalMs') + parameters.earliest('intervalMs');
          const words = `the third came after ${Math.round(third.t - hello.t)} ms (intervalMs ${parameters.get('intervalMs')})`;
          return third.t - hello.t < earliest ? fail(words, hello, third) : pass(words, hello, third);
        },
      ),
      livesOn('a', 'SW-HEARTBEAT-3'),
    ],
  },
]);

/** An interval that differs from the one that the server would take by itself, in ms. */
const slower = (p: Parameters): number =>
  Math.min(Math.round(1.5 * p.get('intervalMs')), table.intervalMs.max);

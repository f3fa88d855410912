import { section } from '../../cases/case.js';
import { breach, check, notExercised, pass } from '../../judge/check.js';
import { unwelcomed } from '../../judge/missing-words.js';
import { endsWith, livesOn, welcomed } from '../../judge/vocabulary.js';

/** Above every epoch that a server gives. */
const CLAIMED_EPOCH = 9_000_000_000_000_000;

/** Who a client is, and what it may not make of it. */
export default section('identity', [
  {
    id: 'path-is-no-identity',
    title: 'A name in the URL gives no identity and takes none away',
    identities: 3,
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      const url = new URL(means.addresses[0]!.url);
      url.searchParams.set('clientId', a.opening.identity);
      const b = await open('b', { as: 'Y', path: `${url.pathname}${url.search}` });
      await b.roundTrip();
      await a.tryRoundTrip();
    },
    checks: [welcomed('b', 'SW-IDENTITY-1'), livesOn('a', 'SW-IDENTITY-1')],
  },
  {
    id: 'malformed-client-id',
    title: 'A clientId outside the pattern is refused, not mended',
    control: 'twin',
    async stimulus({ dial, means }) {
      for (const [actor, identity] of [
        ['a', `${means.identify('X').identity} `],
        ['b', `${means.identify('X').identity}%20`],
        ['c', 'x'.repeat(129)],
        ['d', ''],
        // In many languages `$` of a pattern lets a line feed follow.
        ['e', `${means.identify('X').identity}\n`],
      ] as const) {
        const client = await dial(actor, { identity });
        client.step('malformedClientId', JSON.stringify(identity.slice(0, 40)), 'malformed');
        client.sayHello();
        await client.ended();
      }
    },
    checks: ['a', 'b', 'c', 'd', 'e'].flatMap((actor) => endsWith(actor, 'malformed', 'SW-IDENTITY-6')),
  },
  {
    id: 'claimed-epoch',
    title: 'What a client says of epochs and sessions is not trusted',
    identities: 3,
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const sessionId = a.welcome()?.session;
      const b = await open('b', { as: 'Y', extra: { epoch: CLAIMED_EPOCH, sessionId } });
      await b.roundTrip();
      await a.tryRoundTrip();
    },
    checks: [
      livesOn('a', 'SW-IDENTITY-8'),
      check(
        'b-not-trusted',
        'SW-IDENTITY-8',
        "the welcome's epoch and sessionId are the server's own",
        (h) => {
          const [a, welcome] = [h.first('welcomed', 'a'), h.first('welcomed', 'b')];
          if (!a || !welcome) return notExercised(unwelcomed(h, 'a', 'b'));
          const taken = (welcome.epoch ?? 0) >= CLAIMED_EPOCH || welcome.session === a.session;
          return taken
            ? breach(`epoch ${welcome.epoch}, sessionId ${welcome.session}`, welcome)
            : pass(`epoch ${welcome.epoch}`, welcome);
        },
      ),
    ],
  },
]);

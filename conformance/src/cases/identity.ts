import { check, fail, notExercised, pass } from '../judge/check.js';
import { endsWith, livesOn, notWelcomed, welcomed } from '../judge/vocabulary.js';
import { section } from './case.js';

/** Who a client is, and what it may not make of it. */
export default section('identity', [
  {
    id: 'case-matters',
    title: 'clientIds that differ in the case of a letter are two identities',
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b', { identity: swapCase(means.identify('X').identity) });
      await b.roundTrip();
      await a.tryRoundTrip();
    },
    checks: [livesOn('a', 'SW-IDENTITY-5'), welcomed('b', 'SW-IDENTITY-5')],
  },
  {
    id: 'instance-is-no-identity',
    title: 'Two instances of one clientId share one slot',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
    },
    checks: [
      check('a-ended', 'SW-IDENTITY-7', 'a does not live beside b', (h) => {
        if (!h.first('welcomed', 'b')) return notExercised('b was not welcomed');
        const { told, close, transport } = h.end('a');
        const end = told ?? close ?? transport;
        return end
          ? pass('it was ended', end)
          : fail('both sessions are open', h.first('welcomed', 'a'), h.first('welcomed', 'b'));
      }),
    ],
  },
  {
    id: 'path-is-no-identity',
    title: 'A name in the URL gives no identity and takes none away',
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
      ] as const) {
        const client = await dial(actor, { identity });
        client.step('malformedClientId', JSON.stringify(identity.slice(0, 40)), true);
        client.sayHello();
        await client.ended();
      }
    },
    checks: ['a', 'b', 'c', 'd'].flatMap((actor) => endsWith(actor, 'protocol-violation', 'SW-IDENTITY-6')),
  },
  {
    id: 'claimed-epoch',
    title: 'What a client says of epochs and sessions is not trusted',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b', {
        as: 'Y',
        extra: { epoch: 9_000_000_000_000_000, sessionId: 'A'.repeat(22) },
      });
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
          const welcome = h.first('welcomed', 'b');
          if (!welcome) return notExercised('b was not welcomed');
          const taken = welcome.epoch >= 9_000_000_000_000_000 || welcome.session === 'A'.repeat(22);
          return taken
            ? fail(`epoch ${welcome.epoch}, sessionId ${welcome.session}`, welcome)
            : pass(`epoch ${welcome.epoch}`, welcome);
        },
      ),
    ],
  },
  {
    id: 'wrong-credential',
    title: 'A wrong credential is refused and touches nobody, whether the identity is online or not',
    needs: ['credentials.wrong'],
    async stimulus({ open, dial, means }) {
      const a = await open('a');
      await a.roundTrip();
      const credentials = means.wrongCredentials ?? null;
      for (const [actor, as] of [
        ['b', 'X'],
        ['c', 'Y'],
      ] as const) {
        const client = await dial(actor, { as, credentials });
        client.step('wrongCredential');
        client.sayHello();
        await client.ended();
      }
      await a.tryRoundTrip();
    },
    checks: [
      ...endsWith('b', 'authentication-failed', 'SW-IDENTITY-3'),
      ...endsWith('c', 'authentication-failed', 'SW-IDENTITY-3'),
      notWelcomed('b', 'SW-IDENTITY-3'),
      livesOn('a', 'SW-IDENTITY-4', 'wrongCredential'),
      check(
        'same-answer',
        'SW-IDENTITY-3',
        'the same answer for an identity that is online and one that is not',
        (h) => {
          const [online, offline] = [h.end('b'), h.end('c')];
          if (!online.close || !offline.close) return notExercised('no Close to compare');
          return online.close.code === offline.close.code && online.told?.reason === offline.told?.reason
            ? pass(`${online.close.code}, "${online.told?.reason}"`, online.close, offline.close)
            : fail(
                `${online.close.code} "${online.told?.reason}" and ${offline.close.code} "${offline.told?.reason}"`,
                online.close,
                offline.close,
              );
        },
      ),
    ],
  },
  {
    id: 'foreign-credential',
    title: "Another identity's credential is refused and touches nobody",
    needs: ['credentials.foreign'],
    async stimulus({ open, dial, means }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await dial('b', { credentials: means.foreignCredentials ?? null });
      b.step('foreignCredential');
      b.sayHello();
      await b.ended();
      await a.tryRoundTrip();
    },
    checks: [
      ...endsWith('b', 'identity-not-allowed', 'SW-IDENTITY-2'),
      notWelcomed('b', 'SW-IDENTITY-2'),
      livesOn('a', 'SW-IDENTITY-4', 'foreignCredential'),
    ],
  },
]);

const swapCase = (text: string): string =>
  [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');

import type { History } from '../history/history.js';
import { followsArrival } from '../judge/arrival-order.js';
import {
  breach,
  type Check,
  check,
  fail,
  notExercised,
  type Outcome,
  outOfReach,
  pass,
} from '../judge/check.js';
import { nameCode } from '../judge/codes.js';
import { notReached, unwelcomed } from '../judge/missing-words.js';
import { endsWith, livesOn, notWelcomed, wasAwaited, welcomed } from '../judge/vocabulary.js';
import { withholdCloseReply } from '../stimulus/steps.js';
import { inGroups, section } from './case.js';

/** The coarsest clock that sessionIds are asked for, in ms. */
const CLOCK_STEP_MS = 1_000;
/** As many sessionIds are compared (SW-IDENTITY-9), of sessions that are opened so many at once. */
const SESSIONS = 1_000;
const SESSIONS_AT_ONCE = 10;
/** How long the kit opens them, in ms: a server may take welcomeTimeoutMs for each, and then it gets fewer. */
const OPENING_MS = 30_000;

/** Who a client is, and what it may not make of it. */
export default section('identity', [
  {
    id: 'case-matters',
    title: 'clientIds that differ in the case of a letter are two identities',
    needs: ['identities.pattern'],
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await open('b', { identity: swapCase(means.identify('X').identity) });
      await b.roundTrip();
      await a.tryRoundTrip();
    },
    checks: [livesOn('a', 'SW-IDENTITY-5'), ifAllowed(welcomed('b', 'SW-IDENTITY-5'), 'b')],
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
    checks: [oneSlot('a', 'b')],
  },
  {
    id: 'one-slot-over-paths',
    title: 'A connection at another address or path finds the same slot',
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      const address = means.addresses.length - 1;
      const url = new URL(means.addresses[address]!.url);
      url.searchParams.set('endpoint', '2');
      const b = await open('b', { address, path: `${url.pathname}${url.search}` });
      await b.roundTrip();
      await a.ended();
    },
    checks: [welcomed('b', 'SW-IDENTITY-7'), oneSlot('a', 'b')],
  },
  {
    id: 'one-slot-at-any-path',
    title: 'Where another path is served, it finds the same slot',
    async stimulus({ open, actor, means }) {
      const a = await open('a');
      await a.roundTrip();
      const { pathname, search } = new URL(means.addresses[0]!.url);
      const b = actor('b', { path: `${pathname.replace(/\/$/, '')}/solowire-elsewhere${search}` });
      if (!(await b.dial())) return;
      await b.hello();
      if (!b.welcome()) return;
      await b.roundTrip();
      await a.ended();
    },
    checks: [oneSlot('a', 'b')].map(ifServed),
  },
  {
    id: 'one-slot-in-any-spelling',
    title: 'An identity with upper-case letters has one slot like any other',
    needs: ['identities.pattern'],
    async stimulus({ open, means }) {
      const identity = swapCase(means.identify('X').identity);
      const a = await open('a', { identity });
      await a.roundTrip();
      const b = await open('b', { identity });
      await b.roundTrip();
      await a.ended();
    },
    checks: [ifAllowed(welcomed('b', 'SW-IDENTITY-7'), 'b'), oneSlot('a', 'b')],
  },
  {
    id: 'session-ids',
    title: 'A thousand sessionIds are unique, follow no order, and hold at least 100 random bits',
    identities: SESSIONS + 2,
    pendingSockets: SESSIONS_AT_ONCE + 1,
    waits: () => CLOCK_STEP_MS,
    async stimulus({ open, means, parameters, pause }) {
      const names = Array.from({ length: SESSIONS }, (_, i) => `s${i}`);
      const openAndReset = async (name: string) => (await open(name, { as: name })).connection.reset();
      const goesOn = () => means.recorder.elapsed() < OPENING_MS;
      const groups = { most: SESSIONS_AT_ONCE, parameters, goesOn };
      await inGroups(names.slice(0, SESSIONS / 2), groups, openAndReset);
      const leftMs = CLOCK_STEP_MS - means.recorder.elapsed();
      if (leftMs > 0) await pause(leftMs, 'so that a clock of whole seconds has moved on');
      await inGroups(names.slice(SESSIONS / 2), groups, openAndReset);
      const a = await open('a');
      await a.roundTrip();
    },
    checks: [
      check('unique', 'SW-IDENTITY-9', 'no sessionId twice', (h) => {
        const ids = sessionIds(h);
        if (ids.length < SESSIONS) return tooFew(h, ids);
        const distinct = new Set(ids).size;
        return distinct === ids.length ? pass(`${distinct}`) : breach(`${ids.length - distinct} repeated`);
      }),
      check(
        'no-order',
        'SW-IDENTITY-9',
        'no counter and no time in front: no leading part of them follows the order of arrival',
        (h) => {
          const ids = sessionIds(h);
          if (ids.length < SESSIONS) return tooFew(h, ids);
          const order = followsArrival(ids);
          return order === undefined ? pass(`${ids.length} in no order`) : breach(order);
        },
      ),
      check('enough-bits', 'SW-IDENTITY-9', 'at least 100 bits, summed over the positions', (h) => {
        const ids = sessionIds(h);
        if (ids.length < SESSIONS) return tooFew(h, ids);
        const bits = Math.round(bitsByPosition(ids));
        return bits >= 100 ? pass(`about ${bits} bits`) : breach(`about ${bits} bits`);
      }),
    ],
  },
  {
    id: 'wrong-credential',
    title: 'A wrong credential is refused and touches nobody, whether the identity is online or not',
    identities: 3,
    needs: ['special.wrong'],
    async stimulus({ open, dial, means }) {
      const a = await open('a');
      await a.roundTrip();
      const { credentials } = means.special.wrong!;
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
      ...endsWith('b', 'bad-credential', 'SW-IDENTITY-3'),
      ...endsWith('c', 'bad-credential', 'SW-IDENTITY-3'),
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
    id: 'refused-and-deaf',
    title: 'A refused client that does not answer its Close is ended in time, and holds nobody up',
    needs: ['special.wrong'],
    control: 'twin',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ dial, means }) {
      const a = await dial('a', { credentials: means.special.wrong!.credentials });
      withholdCloseReply(a);
      a.sayHello();
      await a.ended();
    },
    checks: endsWith('a', 'bad-credential', 'SW-IDENTITY-3'),
  },
  {
    id: 'foreign-credential',
    title: "Another identity's credential is refused and touches nobody",
    needs: ['special.foreign'],
    async stimulus({ open, dial, means }) {
      const a = await open('a');
      await a.roundTrip();
      const b = await dial('b', { credentials: means.special.foreign!.credentials });
      b.step('foreignCredential');
      b.sayHello();
      await b.ended();
      await a.tryRoundTrip();
    },
    checks: [
      ...endsWith('b', 'not-allowed', 'SW-IDENTITY-2'),
      notWelcomed('b', 'SW-IDENTITY-2'),
      livesOn('a', 'SW-IDENTITY-4', 'foreignCredential'),
    ],
  },
]);

const sessionIds = (h: History): string[] =>
  h
    .all('welcomed')
    .filter((e) => e.actor.startsWith('s'))
    .flatMap((e) => e.session ?? []);

/** A server whose welcomes take their time opens fewer sessions than the measure needs. */
function tooFew(h: History, ids: readonly string[]): Outcome {
  const words = `${ids.length} of ${SESSIONS} sessions in ${OPENING_MS / 1000} s`;
  return h.endsAt >= OPENING_MS ? outOfReach(words) : notExercised(words);
}

/** Shannon's measure of what the characters at each position tell, summed. A constant position counts nothing. */
function bitsByPosition(ids: readonly string[]): number {
  const length = Math.max(...ids.map((id) => id.length));
  let bits = 0;
  for (let at = 0; at < length; at++) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id[at] ?? '', (counts.get(id[at] ?? '') ?? 0) + 1);
    for (const count of counts.values()) bits -= (count / ids.length) * Math.log2(count / ids.length);
  }
  return bits;
}

const swapCase = (text: string): string =>
  [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');

/** A credential need not be good for every spelling of its clientId: a refusal for that settles nothing. */
function ifAllowed(inner: Check, actor: string): Check {
  const judge: Check['judge'] = (h) => {
    const { told } = h.end(actor);
    const isRefused = h.endedFor(actor, 'not-allowed') || h.endedFor(actor, 'bad-credential');
    return told && !h.first('welcomed', actor) && isRefused
      ? notExercised(`the credential is not good for this spelling: ${nameCode(h.contract, told.code)}`, told)
      : inner.judge(h);
  };
  return { ...inner, judge };
}

/** A server need not serve any other path. */
function ifServed(inner: Check): Check {
  const judge: Check['judge'] = (h) => {
    const isDialled = h.all('dial', 'b').length > 0;
    return isDialled && !h.first('welcomed', 'b')
      ? outOfReach('the server serves no session at a path that the target does not name')
      : inner.judge(h);
  };
  return { ...inner, judge };
}

/** The old session does not live beside the new one. */
function oneSlot(old: string, newcomer: string) {
  return check(`${old}-ended`, 'SW-IDENTITY-7', `${old} does not live beside ${newcomer}`, (h) => {
    const [first, second] = [h.first('welcomed', old), h.first('welcomed', newcomer)];
    if (!first || !second) return notExercised(unwelcomed(h, old, newcomer));
    const { told, close, transport } = h.end(old);
    const end = told ?? close ?? transport;
    if (end) return pass('it was ended', end);
    return wasAwaited(h, old) ? fail('both sessions are open', first, second) : notReached(h);
  });
}

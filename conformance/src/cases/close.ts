import type { Ending, RuleId } from '../contract/index.js';
import { check, fail, notExercised, pass } from '../judge/check.js';
import { nameCode } from '../judge/codes.js';
import { notReached, unanswered } from '../judge/missing-words.js';
import { inWindow } from '../judge/timing.js';
import { closedWith, endsWith, reconnected, tcpEnded, tookOver, wasAwaited } from '../judge/vocabulary.js';
import { closeWith, messageBehindClose, ODD_CLOSE_BODIES, oddClose } from '../stimulus/steps.js';
import { type Case, section } from './case.js';

/** The client closes, in all the ways that clients do. */
export default section('close', [
  {
    id: 'graceful',
    title: 'A Close is answered by a Close and the end of TCP, and the identity is free',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      closeWith(a, 1000, 'done');
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      ...answersClose('a'),
      closedWith('a', ['done'], 'SW-CLOSE-8'),
      tcpEnded('a', 'SW-CLOSE-9'),
      tookOver('b', null),
      reconnected('b'),
    ],
  },
  {
    id: 'keeps-tcp-open',
    title: 'A client that closes and keeps its side of TCP open is ended by the server',
    waits: (p) => p.latest('closeTimeoutMs'),
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.connection.reflexes.fin = false;
      closeWith(a);
      await a.ended();
    },
    checks: [...answersClose('a'), tcpEnded('a', 'SW-CLOSE-9')],
  },
  odd('empty-body', 'A Close without a code is answered', ODD_CLOSE_BODIES.empty, undefined, 'SW-CLOSE-8'),
  odd(
    'one-byte',
    'A Close with a body of one byte is a framing error',
    ODD_CLOSE_BODIES.oneByte,
    ['bad-framing'],
    'SW-CLOSE-10',
  ),
  odd(
    'illegal-code',
    'A Close with a code that may not be sent is a framing error and is not echoed',
    ODD_CLOSE_BODIES.illegalCode,
    ['bad-framing'],
    'SW-CLOSE-10',
  ),
  odd(
    'bad-utf8',
    'A Close whose reason is not UTF-8 is refused',
    ODD_CLOSE_BODIES.badUtf8,
    ['not-utf8', 'bad-framing'],
    'SW-CLOSE-10',
  ),
  odd(
    'long-reason',
    'A Close with a reason of 124 bytes is a framing error',
    ODD_CLOSE_BODIES.longReason,
    ['bad-framing'],
    'SW-MESSAGE-7',
  ),
  {
    id: 'after-close',
    title: 'What comes behind a Close has no effect',
    needs: ['store', 'read'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      await a.perform('store', { value: 'before' });
      messageBehindClose(a, ...a.session.play('store', { value: 'behind' }, 'behind'));
      await a.ended();
      const b = await open('b');
      await b.perform('read', {});
      await b.roundTrip();
    },
    checks: [
      check('no-effect', 'SW-CLOSE-15', 'the store holds what was put before the Close', (h) => {
        const get = h.all('asked', 'b').find((e) => e.role === 'read');
        const read = get && h.all('answered', 'b').find((e) => e.id === get.id && e.ok);
        if (!read) return notExercised(unanswered(h, 'b', 'read'));
        const { value } = read;
        return value === 'before'
          ? pass('before', read)
          : fail(value === undefined ? 'no value' : JSON.stringify(value), read);
      }),
    ],
  },
  {
    id: 'expired',
    title: 'A session whose credential expires is told so',
    needs: ['expire'],
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      a.begin('expire', {});
      await a.ended();
    },
    checks: endsWith('a', 'expired', 'SW-IDENTITY-14'),
  },
]);

/** The Close is answered in time. */
function answersClose(actor: string) {
  return [
    check(
      `${actor}-close-answered`,
      'SW-CLOSE-8',
      'the Close is answered by a Close within ackTimeoutMs',
      (h) => {
        const ours = h.frames(actor, 'out', 'close')[0];
        const what = 'the Close of the server';
        return inWindow(h, {
          cause: ours,
          effect: h.end(actor).close,
          parameter: 'ackTimeoutMs',
          actor,
          what,
        });
      },
    ),
  ];
}

/** A Close with an odd body. `names` undefined: the body is legal, any legal Close answers it. */
function odd(
  id: string,
  title: string,
  body: Buffer,
  names: readonly Ending[] | undefined,
  requirement: RuleId,
): Case {
  return {
    id,
    title,
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
      oddClose(a, body, names === undefined);
      await a.ended();
      const b = await open('b');
      await b.roundTrip();
    },
    checks: [
      names
        ? closedWith('a', names, requirement)
        : check('a-closed', requirement, 'a Close answers', (h) => {
            const { close, transport } = h.end('a');
            if (!close && !wasAwaited(h, 'a')) return notReached(h);
            return close
              ? pass(nameCode(h.contract, close.code), close)
              : fail('none', h.frames('a', 'out', 'close')[0], transport);
          }),
      tcpEnded('a', 'SW-CLOSE-9'),
      reconnected('b'),
    ],
  };
}

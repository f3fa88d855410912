import type { Contract } from '../contract/index.js';
import { isEnd, STEP } from '../history/marks.js';
import { absence, absent, breach, type Check, check, fail, notExercised, pass } from '../judge/check.js';
import { nameEnding } from '../judge/codes.js';
import {
  closedWith,
  endsInWindow,
  endsWith,
  how,
  livesOn,
  notWelcomed,
  reconnected,
  type Since,
  told,
  welcomed,
} from '../judge/vocabulary.js';
import { NotApplicable } from '../stimulus/client.js';
import { dripFragment, pipeline, reset, secondHello } from '../stimulus/steps.js';
import { inGroups, section } from './case.js';
import { unlessAbove } from './limit.js';

/** So many refused upgrades the kit asks for at most, and so many of them at once. */
const MOST_REFUSED = 1_000;
const REFUSED_AT_ONCE = 10;

/** The hello deadline begins when the server answers the upgrade: after it was asked, before the answer was read. */
const UPGRADE: Since = {
  latest: (h) => h.first('upgraded', 'a'),
  earliest: (h) => h.first('upgradeSent', 'a'),
};

/** The number of a probe that no other on its connection has: those of a client count from 1. */
const PIPELINED_N = 4243;

/** From the upgrade to the welcome. */
export default section('handshake', [
  {
    id: 'hello',
    title: 'A valid hello is welcomed, and the session works',
    async stimulus({ open }) {
      const a = await open('a');
      await a.roundTrip();
    },
    checks: [welcomed('a'), livesOn('a', 'SW-TEARDOWN-13')],
  },
  {
    id: 'no-hello',
    needs: ['opening.message'],
    title: 'A connection that stays silent is ended with hello-timeout',
    waits: (p) => p.latest('helloTimeoutMs') + p.latest('closeTimeoutMs'),
    control: 'twin',
    async stimulus({ dial, parameters }) {
      const a = await dial('a');
      await a.told(parameters.latest('helloTimeoutMs'));
      await a.ended();
    },
    checks: [
      ...endsWith('a', 'unopened', 'SW-HANDSHAKE-4'),
      ...endsInWindow('hello-timeout', 'a', 'helloTimeoutMs', UPGRADE, {
        late: 'SW-HANDSHAKE-4',
        early: 'SW-HANDSHAKE-5',
      }),
    ],
  },
  {
    id: 'hello-drip',
    needs: ['opening.message'],
    title: 'Pings and a dripping fragment do not extend the hello deadline',
    waits: (p) => p.latest('helloTimeoutMs') + p.latest('closeTimeoutMs'),
    control: 'twin',
    async stimulus({ dial, parameters, pause }) {
      const a = await dial('a');
      dripFragment(a, 0);
      const step = parameters.get('helloTimeoutMs') / 8;
      for (let i = 0; i < 10 && a.connection.writable; i++) {
        a.connection.frame('ping', Buffer.from(`drip ${i}`));
        dripFragment(a, i + 1);
        await pause(step, 'between two drops of a drip');
        if (a.hasEnd()) break;
      }
      await a.told(parameters.latest('helloTimeoutMs'));
      await a.ended();
    },
    checks: endsInWindow('hello-timeout', 'a', 'helloTimeoutMs', UPGRADE, {
      late: 'SW-HANDSHAKE-6',
      early: 'SW-HANDSHAKE-5',
    }),
  },
  {
    id: 'not-hello-first',
    needs: ['opening.message'],
    title: 'Anything but hello first is a protocol violation',
    control: 'twin',
    async stimulus({ dial }) {
      const a = await dial('a');
      a.step('heartbeatFirst', undefined, 'malformed');
      a.probe();
      await a.ended();
    },
    checks: endsWith('a', 'malformed', 'SW-HANDSHAKE-8'),
  },
  {
    id: 'pipelined',
    needs: ['opening.message'],
    title: 'A message behind hello is a protocol violation, unless the welcome was sent before it was read',
    control: 'twin',
    async stimulus({ dial, parameters }) {
      const a = await dial('a');
      pipeline(a, a.session.probe(PIPELINED_N));
      await a.awaits((e) => isEnd(e) || (e.kind === 'probeAnswer' && e.dir === 'in'), {
        forMs: parameters.latest('welcomeTimeoutMs'),
        why: 'the end, or the answer to the message',
        since: 0,
      });
      if (a.hasEnd()) await a.ended();
    },
    checks: [...endsWith('a', 'malformed', 'SW-HANDSHAKE-9'), notAnswered('a')].map(
      orAnsweredAfterTheWelcome,
    ),
  },
  {
    id: 'pipelined-while-verified',
    needs: ['opening.message', 'special.slow'],
    title: 'A message that is read while a hello is verified is a protocol violation',
    control: 'twin',
    async stimulus({ dial, means }) {
      const a = await dial('a', { credentials: means.special.slow!.credentials });
      pipeline(a, a.session.probe(PIPELINED_N));
      // Answered before the welcome, it shows that the message in front of it was read.
      a.connection.frame('ping', Buffer.from('behind the message'));
      await a.ended();
    },
    checks: [...endsWith('a', 'malformed', 'SW-HANDSHAKE-9'), notAnswered('a')].map(
      orAnsweredAfterTheWelcome,
    ),
  },
  {
    id: 'second-hello',
    needs: ['opening.message'],
    title: 'A second hello ends the session; it rebinds nothing',
    identities: 3,
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      secondHello(a, { identity: means.identify('Y').identity });
      await a.ended();
    },
    checks: endsWith('a', 'malformed', 'SW-HANDSHAKE-10'),
  },
  {
    id: 'second-hello-wrong-credential',
    needs: ['opening.message', 'special.wrong'],
    title: 'A second hello ends the session, whatever it shows',
    async stimulus({ open, means }) {
      const a = await open('a');
      await a.roundTrip();
      secondHello(a, { credentials: means.special.wrong!.credentials });
      await a.ended();
    },
    checks: endsWith('a', 'malformed', 'SW-HANDSHAKE-10'),
  },
  {
    id: 'hello-behind-upgrade',
    needs: ['opening.message'],
    title: 'A hello that comes with the upgrade request is not lost',
    async stimulus({ actor, parameters }) {
      const a = actor('a');
      a.step('pipelineUpgrade', 'the hello in the segment of the upgrade request');
      await a.dialWithHello();
      await a.awaits((e) => e.kind === 'welcomed', {
        forMs: parameters.latest('welcomeTimeoutMs'),
        why: 'the welcome',
        since: 0,
      });
      await a.roundTrip();
    },
    checks: [welcomed('a', 'SW-HANDSHAKE-12')],
  },
  {
    id: 'no-subprotocol',
    title: 'Without a common subprotocol there is no session',
    control: 'twin',
    async stimulus({ actor }) {
      const a = actor('a');
      a.step(STEP.offerSubprotocols, 'none');
      if (!(await a.dial({ subprotocols: [] }))) return;
      a.sayHello();
      await a.ended();
    },
    checks: [notWelcomed('a', 'SW-HANDSHAKE-2'), refusedSubprotocol('a')],
  },
  {
    id: 'refused-upgrades-leave-nothing',
    title: 'Connections whose upgrade is refused hold no place, however many there were',
    identities: 3,
    pendingSockets: REFUSED_AT_ONCE + 1,
    impossible: unlessAbove('maxPendingSockets', MOST_REFUSED),
    async stimulus({ actor, open, parameters }) {
      const a = await open('a');
      await a.roundTrip();
      const names = Array.from({ length: parameters.get('maxPendingSockets') + 1 }, (_, i) => `r${i}`);
      await inGroups(names, { most: REFUSED_AT_ONCE, parameters }, async (name) => {
        const refused = actor(name, { as: 'R' });
        // RFC 6455 §4.2.2: a version that the server does not speak is refused.
        if (await refused.dial({ headers: { 'Sec-WebSocket-Version': '12' } })) {
          reset(refused);
          throw new NotApplicable('the server upgrades a client of version 12 of the WebSocket protocol');
        }
      });
      const b = await open('b');
      await b.roundTrip();
      await a.ended();
    },
    checks: [reconnected('b', 'SW-HANDSHAKE-13')],
  },
  {
    id: 'foreign-subprotocol',
    title: 'A subprotocol that the server does not know gives no session and is not selected',
    control: 'twin',
    async stimulus({ actor, means }) {
      const a = actor('a');
      const foreign = foreignSubprotocol(means.contract);
      a.step(STEP.offerSubprotocols, foreign);
      if (!(await a.dial({ subprotocols: [foreign] }))) return;
      a.sayHello();
      await a.ended();
    },
    checks: [
      notWelcomed('a', 'SW-HANDSHAKE-2'),
      refusedSubprotocol('a'),
      check('a-none-selected', 'SW-HANDSHAKE-1', 'no subprotocol that was not offered is selected', (h) => {
        const upgraded = h.first('upgraded', 'a');
        if (!upgraded)
          return h.first('dialFailed', 'a') ? pass('the upgrade was refused') : notExercised('no upgrade');
        const { subprotocol } = upgraded;
        return subprotocol === null || subprotocol === foreignSubprotocol(h.contract)
          ? pass(subprotocol ?? 'none', upgraded)
          : breach(`${subprotocol} was selected`, upgraded);
      }),
    ],
  },
  {
    id: 'deflate',
    title:
      'A server that offers compression keeps to the protocol inside it, and its limit counts inflated bytes',
    async stimulus({ dial, parameters }) {
      const a = await dial('a', { dialling: { deflate: true } });
      if (!a.connection.deflates) throw new NotApplicable('the server does not offer permessage-deflate');
      await a.hello();
      await a.roundTrip();
      a.step('deflated', 'a probe in a compressed message');
      a.sayDeflated(a.session.probe(4242));
      await a.roundTrip();
      a.step('deflateBomb', 'small on the wire, too big inflated', 'too-big');
      a.connection.messageDeflated(`"${'x'.repeat(parameters.get('maxMessageBytes') + 1)}"`);
      await a.ended();
    },
    checks: [livesOn('a', 'SW-MESSAGE-9', 'deflated'), closedWith('a', ['too-big'], 'SW-MESSAGE-8')],
  },
  {
    id: 'dropped-before-hello',
    needs: ['opening.message'],
    title: 'Connections that end before their hello leave nothing behind',
    // The server may notice the ends of some only after it has taken the next.
    pendingSockets: 8,
    async stimulus({ dial, open }) {
      for (let i = 0; i < 20; i++) {
        const drop = await dial(`drop${i}`);
        reset(drop, 'RST before the hello');
      }
      const a = await open('a');
      await a.roundTrip();
    },
    checks: [welcomed('a', 'SW-HANDSHAKE-13')],
  },
]);

/** The message behind the hello is not answered. Proven by the end of the connection. */
function notAnswered(actor: string): Check {
  const expected = 'the message behind hello is not answered';
  return absence(`${actor}-not-answered`, 'SW-HANDSHAKE-9', expected, (h) => {
    const answer = h.all('probeAnswer', actor).find((e) => e.dir === 'in');
    if (answer) return breach('it was acknowledged', answer);
    const [hello] = h.all('asksToOpen', actor);
    return absent('nothing before the end', h.end(actor).transport, 'TCP did not end', hello);
  });
}

/**
 * A server that reads nothing until it has decided has welcomed before it reads what is behind the hello (SW-HANDSHAKE-9). One that
 * answers a Ping meanwhile does read.
 */
function orAnsweredAfterTheWelcome(one: Check): Check {
  return {
    ...one,
    judge(h) {
      const welcome = h.first('welcomed', 'a');
      const answer = h.all('probeAnswer', 'a').find((e) => e.dir === 'in');
      // One that the server sends of its own accord answers nothing (RFC 6455 §5.5.3).
      const [ping] = h.frames('a', 'out', 'ping');
      const pong = ping && h.frames('a', 'in', 'pong').find((e) => e.seq > ping.seq && e.text === ping.text);
      const wasRead = welcome && pong && pong.seq < welcome.seq;
      return welcome && answer && welcome.seq < answer.seq && !wasRead
        ? pass('it was welcomed first, then answered', welcome, answer)
        : one.judge(h);
    },
  };
}

/** One that looks like the protocol's own, in a version that nobody has. */
const foreignSubprotocol = ({ subprotocols: [ours = 'unknown.v1'] }: Contract): string =>
  ours.replace(/\d*$/, '999');

/** Refused by an HTTP status of 4xx, or ended with unsupported-version after the upgrade. */
function refusedSubprotocol(actor: string) {
  const [byBye, byClose] = [
    told(actor, 'bad-version', 'SW-HANDSHAKE-2'),
    closedWith(actor, ['bad-version'], 'SW-HANDSHAKE-2'),
  ];
  return check(
    `${actor}-refused`,
    'SW-HANDSHAKE-2',
    (contract) => `refused by a 4xx status, or by bye and Close with ${nameEnding(contract, 'bad-version')}`,
    (h) => {
      const failed = h.first('dialFailed', actor);
      if (failed?.status && failed.status >= 400 && failed.status < 500)
        return pass(`HTTP status ${failed.status}`, failed);
      if (failed) return fail(how(h, actor), failed);
      const outcome = byBye.judge(h);
      return outcome.verdict === 'pass' ? byClose.judge(h) : outcome;
    },
  );
}

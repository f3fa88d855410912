import type { Parameters, RuleId } from '../../contract/index.js';

import type { Client } from '../../stimulus/client.js';
import { closeBody } from '../../stimulus/framing.js';
import type { ActorOptions } from '../../stimulus/stage.js';
import {
  badUtf8,
  binaryMessage,
  closeWith,
  fallSilent,
  halfClose,
  ODD_CLOSE_BODIES,
  oddClose,
  oversizeHeader,
  reservedBits,
  reservedOpcode,
  reset,
  resumeReading,
  secondHello,
  stopReading,
  unmaskedFrame,
} from '../../stimulus/steps.js';
import {
  overfill,
  tooMany,
  unlessBelow,
  unlessMessagesAreBounded,
  unlessMessagesAreLimited,
  unlessQueueIsLimited,
} from '../limit.js';
import { type EndingKind, type Setting, SUCCESSORS } from './row.js';

/** Between two pieces of a frame, in ms: enough that each is read alone. */
const BETWEEN_PIECES_MS = 5;

/** As many take over in a row, at most. */
const SESSIONS = SUCCESSORS.length + 1;

const session = { of: 'session', by: 'server' } as const;
const byClient = { of: 'session', by: 'client' } as const;
const attempt = { of: 'attempt', by: 'server' } as const;

/** A fault in what the client sends, by which the server ends the session. */
const fault = (
  id: string,
  words: string,
  says: EndingKind['says'] & object,
  requirement: RuleId,
  happen: (a: Client, scene: Setting) => void,
): EndingKind => ({ ...session, id, words, says, cause: says[0]!, requirement, happen });

/** An attempt that shows a credential of the target's. */
const withCredential =
  (name: 'wrong' | 'foreign') =>
  (scene: Setting): ActorOptions => ({
    credentials: scene.stage.means.special[name]!.credentials,
  });

/** Dials and says hello; what answers is the ending. */
async function tries(a: Client): Promise<void> {
  await a.dial();
  if (a.connection.writable) a.sayHello();
}

/** The ways in which a connection ends that any protocol can have. */
export const ENDINGS = {
  takeover: {
    of: 'session',
    by: 'successor',
    id: 'takeover',
    words: 'a takeover by another instance',
    says: ['taken-over'],
    cause: 'taken-over',
    requirement: 'SW-TAKEOVER-3',
    happen: () => {},
  },
  redial: {
    of: 'session',
    by: 'successor',
    id: 'redial',
    words: 'a redial of the same instance',
    says: ['redialled'],
    cause: 'redialled',
    requirement: 'SW-TAKEOVER-3',
    happen: () => {},
  },
  close: {
    ...byClient,
    id: 'close',
    words: 'a Close of the client',
    says: ['done'],
    cause: 'left',
    requirement: 'SW-CLOSE-8',
    happen: (a) => closeWith(a),
  },
  bareClose: {
    ...byClient,
    id: 'bare-close',
    words: 'a Close without a code',
    cause: 'left',
    requirement: 'SW-CLOSE-8',
    happen: (a) => oddClose(a, ODD_CLOSE_BODIES.empty, true),
  },
  cutClose: {
    ...byClient,
    id: 'cut-close',
    words: 'a Close that comes in three segments',
    says: ['done'],
    cause: 'left',
    requirement: 'SW-CLOSE-8',
    happen: (a) => {
      a.step('close', 'in three segments: half of its header, the mask, the rest');
      return a.connection.frameInPieces('close', closeBody(1000), { cuts: [1, 6], gapMs: BETWEEN_PIECES_MS });
    },
  },
  fin: {
    ...byClient,
    id: 'fin',
    words: 'a FIN without a Close',
    cause: 'lost',
    requirement: 'SW-TEARDOWN-11',
    happen: (a) => halfClose(a),
  },
  reset: {
    ...byClient,
    id: 'reset',
    words: 'a reset',
    cause: 'lost',
    requirement: 'SW-TEARDOWN-10',
    happen: (a) => reset(a),
  },
  silence: {
    ...session,
    id: 'silence',
    words: 'a silence in which Pings are answered',
    says: ['silent'],
    cause: 'silent',
    requirement: 'SW-HEARTBEAT-6',
    withinMs: (p) => p.latest('deadAfterMs'),
    happen: (a) => fallSilent(a),
  },
  deepSilence: {
    ...session,
    id: 'deep-silence',
    words: 'a silence without a Pong',
    says: ['silent'],
    cause: 'silent',
    requirement: 'SW-HEARTBEAT-6',
    withinMs: (p) => p.latest('deadAfterMs'),
    happen: (a) => fallSilent(a, { pongs: false }),
  },
  kick: {
    ...session,
    id: 'kick',
    words: 'a kick',
    needs: ['kick'],
    says: ['kicked'],
    cause: 'kicked',
    requirement: 'SW-TEARDOWN-14',
    happen: (a, { helper, row }) => {
      const { identity } = a.opening;
      const epoch = a.welcome()?.epoch;
      // Where the next hello is on its way, or the session may have ended for its queue, a kick without an epoch may meet the next one.
      const names = ['newcomer', 'queue'].includes(row?.situation.id ?? '') && epoch !== undefined;
      helper?.begin('kick', { identity, ...(names ? { epoch } : {}) });
    },
  },
  expiry: {
    ...session,
    id: 'expiry',
    words: 'the expiry of its credential',
    needs: ['expire'],
    says: ['expired'],
    cause: 'expired',
    requirement: 'SW-IDENTITY-14',
    happen: (a) => {
      a.begin('expire', {});
    },
  },
  malformed: fault('malformed', 'a malformed message', ['malformed'], 'SW-MESSAGE-2', (a) => {
    a.sayMalformed();
  }),
  secondHello: {
    ...fault('second-hello', 'a second hello', ['malformed'], 'SW-HANDSHAKE-10', (a) => secondHello(a)),
    needs: ['opening.message'],
  },
  binary: fault('binary', 'a binary message', ['binary'], 'SW-MESSAGE-5', binaryMessage),
  badText: fault('bad-text', 'a text that is not UTF-8', ['not-utf8'], 'SW-MESSAGE-6', badUtf8),
  reservedBits: fault(
    'reserved-bits',
    'a frame with reserved bits',
    ['bad-framing'],
    'SW-MESSAGE-7',
    reservedBits,
  ),
  reservedOpcode: fault(
    'reserved-opcode',
    'a frame with a reserved opcode',
    ['bad-framing'],
    'SW-MESSAGE-7',
    reservedOpcode,
  ),
  unmasked: fault('unmasked', 'a frame without a mask', ['bad-framing'], 'SW-MESSAGE-7', unmaskedFrame),
  oddClose: fault('odd-close', 'a Close with a body of one byte', ['bad-framing'], 'SW-CLOSE-10', (a) =>
    oddClose(a, ODD_CLOSE_BODIES.oneByte, false),
  ),
  tooBig: {
    ...fault('too-big', 'a message that is too big', ['too-big'], 'SW-MESSAGE-8', (a, { stage }) =>
      oversizeHeader(a, stage.parameters.get('maxMessageBytes') + 1),
    ),
    impossible: unlessMessagesAreBounded,
  },
  slow: {
    ...session,
    id: 'slow',
    words: 'a queue that has grown too long',
    needs: ['push'],
    // Who does not read says nothing either: a slow machine may take that for silence first.
    says: ['slow', 'silent'],
    requirement: 'SW-LIMIT-2',
    impossible: unlessQueueIsLimited,
    happen: overflow,
  },
  flood: {
    ...session,
    id: 'flood',
    words: 'a flood of messages',
    says: ['flooding'],
    cause: 'flooding',
    requirement: 'SW-LIMIT-3',
    exceeds: true,
    impossible: (p) => unlessMessagesAreLimited(p) ?? unlessBelow('takeoversMax', SESSIONS)(p),
    happen: (a, { stage }) => tooMany(a, stage.parameters),
  },
  exception: {
    ...session,
    id: 'exception',
    words: 'an exception outside of a message',
    needs: ['fail'],
    says: ['failed'],
    cause: 'failed',
    requirement: 'SW-TEARDOWN-12',
    happen: (a) => {
      a.begin('fail', { where: 'async' });
    },
  },
  drain: {
    ...session,
    id: 'drain',
    words: 'a drain of the server',
    needs: ['server.control'],
    alone: true,
    says: ['draining'],
    requirement: 'SW-DRAIN-1',
    withinMs: (p) => p.latest('drainMs'),
    happen: (a, { stage }) => restart(stage, a),
  },
  helloTimeout: {
    ...attempt,
    id: 'hello-timeout',
    words: 'a connection that never says hello',
    needs: ['opening.message'],
    says: ['unopened'],
    requirement: 'SW-HANDSHAKE-4',
    withinMs: (p) => p.latest('helloTimeoutMs'),
    happen: (a) => a.dial(),
  },
  wrongCredential: {
    ...attempt,
    id: 'wrong-credential',
    words: 'a hello with a wrong credential',
    needs: ['special.wrong'],
    says: ['bad-credential'],
    requirement: 'SW-IDENTITY-3',
    options: withCredential('wrong'),
    withinMs: (p) => p.latest('welcomeTimeoutMs'),
    asks: true,
    happen: tries,
  },
  foreignCredential: {
    ...attempt,
    id: 'foreign-credential',
    words: 'a hello with the credential of somebody else',
    needs: ['special.foreign'],
    says: ['not-allowed'],
    requirement: 'SW-IDENTITY-2',
    options: withCredential('foreign'),
    withinMs: (p) => p.latest('welcomeTimeoutMs'),
    asks: true,
    happen: tries,
  },
  malformedHello: {
    ...attempt,
    id: 'malformed-hello',
    words: 'a first message that is malformed',
    needs: ['opening.message'],
    says: ['malformed'],
    requirement: 'SW-HANDSHAKE-8',
    async happen(a) {
      await a.dial();
      a.sayMalformed();
    },
  },
  dropBeforeHello: {
    of: 'attempt',
    by: 'client',
    id: 'drop-before-hello',
    words: 'a connection that is reset before its hello',
    needs: ['opening.message'],
    requirement: 'SW-HANDSHAKE-13',
    async happen(a) {
      await a.dial();
      reset(a, 'before the hello');
    },
  },
  dropInVerification: {
    of: 'attempt',
    by: 'client',
    id: 'drop-in-verification',
    words: 'a hello whose connection is reset at once',
    needs: ['opening.message'],
    requirement: 'SW-TAKEOVER-10',
    async happen(a) {
      await a.dial();
      a.sayHello();
      reset(a, 'behind the hello, before its answer');
    },
  },
} as const satisfies Record<string, EndingKind>;

/** Fills the queue of a session that does not read, until it is ended; then it reads again. */
async function overflow(a: Client, { stage, helper }: Setting): Promise<void> {
  stopReading(a);
  const filled = overfill(helper!, a.opening.identity, stage.parameters);
  const offline =
    stage.plays('watch') &&
    helper!.awaits((e) => e.kind === 'pushed' && e.presence?.online === false, {
      forMs: stage.parameters.latest('deadAfterMs'),
      why: 'the offline of the session',
      since: 0,
    });
  // It has to be told while the server still waits for it.
  await Promise.race([filled, offline || filled]);
  resumeReading(a);
  await filled;
}

/** Stops the server in order and starts it again, while the session waits for its end. */
async function restart(stage: Setting['stage'], a: Client): Promise<void> {
  const stopped = stage.stopServer();
  await a.ended(stage.parameters.latest('drainMs'));
  await stopped;
  await stage.startServer();
}

/** How long the server may take to begin an ending, in ms. */
export const withinMs = ({ withinMs: own }: EndingKind, parameters: Parameters): number =>
  own?.(parameters) ?? parameters.latest('closeTimeoutMs');

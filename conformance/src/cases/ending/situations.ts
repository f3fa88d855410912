import { stopReading } from '../../stimulus/steps.js';
import { unlessQueueIsLimited } from '../limit.js';
import { fillQueue } from './queue.js';
import type { EndingKind, Setting, Situation } from './row.js';
import { silenceLeftMs } from './silence-left.js';

/** The time between two ticks of a subscription, in ms. */
export const TICK_MS = 50;
/** Effects and answers that end before, and after, what a takeover may wait for: parts of takeoverTimeoutMs. */
const SHORTER = 0.5;
const LONGER = 1.5;
/** How the answer to a store looks that was made before anything else happened. */
export const KEPT = 'kept';

const ofTakeover = ({ stage }: Setting, part: number): number =>
  Math.round(part * stage.parameters.get('takeoverTimeoutMs'));

/** What a session is in the midst of when it ends. */
export const SITUATIONS = {
  idle: { id: 'idle', words: 'while it is idle' },
  offline: { id: 'offline', words: 'while nobody is online' },
  online: { id: 'online', words: 'while its identity is online' },
  subscribed: {
    id: 'subscribed',
    words: 'while it is subscribed',
    needs: ['subscribe'],
    arrange: (a, { patiently }) => patiently(a.perform('subscribe', { intervalMs: TICK_MS })),
  },
  watched: {
    id: 'watched',
    words: 'while it is watched, by itself too',
    needs: ['watch'],
    arrange: (a, { patiently }) => patiently(a.perform('watch', { identity: a.opening.identity })),
  },
  answering: {
    id: 'answering',
    words: 'while an answer is open',
    needs: ['late'],
    arrange: (a, scene) => {
      scene.openId = a.begin('late', { ms: ofTakeover(scene, LONGER) });
    },
  },
  shortEffect: {
    id: 'short-effect',
    words: 'while an effect is pending',
    needs: ['store', 'store.pending', 'read'],
    arrange: (a, scene) => {
      scene.openId = a.begin('store', { value: 'late', afterMs: ofTakeover(scene, SHORTER) });
    },
  },
  longEffect: {
    id: 'long-effect',
    words: 'while an effect is pending that takes longer than a takeover may',
    needs: ['store', 'store.pending', 'read'],
    arrange: (a, scene) => {
      scene.openId = a.begin('store', { value: 'late', afterMs: ofTakeover(scene, LONGER) });
    },
  },
  queue: {
    id: 'queue',
    words: 'while it does not read',
    needs: ['push'],
    impossible: unlessQueueIsLimited,
    async arrange(a, { helper, stage }) {
      stopReading(a);
      await fillQueue(helper!, a.opening.identity, stage.parameters);
    },
  },
  fragment: {
    id: 'fragment',
    words: 'while a message is unfinished',
    needs: ['store', 'read'],
    async arrange(a, { patiently }) {
      await patiently(a.perform('store', { value: KEPT }));
      a.manners.answerProbes = false;
      a.step('fragment', 'a whole message in a frame that is not the last of it');
      const [message = ''] = a.session.play('store', { value: 'unfinished' }, 'unfinished');
      const opcode = typeof message === 'string' ? 'text' : 'binary';
      a.connection.frame(opcode, Buffer.from(message), { fin: false });
    },
  },
  probed: {
    id: 'probed',
    words: 'while a heartbeat of the server is unanswered',
    needs: ['probe.server'],
    async arrange(a, { patiently, stage }) {
      if (silenceLeftMs(a, stage) <= stage.parameters.get('intervalMs')) return;
      a.step('noAcknowledgements', 'of the next heartbeat');
      a.manners.answerProbes = false;
      await patiently(
        a.awaits((e) => e.kind === 'probe' && e.dir === 'in', {
          forMs: stage.parameters.latest('intervalMs'),
          why: 'a heartbeat of the server',
        }),
      );
    },
  },
  probing: {
    id: 'probing',
    words: 'while its own heartbeat is unanswered',
    arrange: (a) => {
      a.probe();
    },
  },
  newcomer: {
    id: 'newcomer',
    words: 'while the next hello is on its way',
    needs: ['opening.message'],
  },
  beside: { id: 'beside', words: 'while another identity does the same' },
  secondEnd: { id: 'second-end', words: 'with a second end behind it' },
} as const satisfies Record<string, Situation>;

const ATTEMPTS_ALONE = new Set(['offline', 'online']);
/** What an attempt can meet: it has no session of its own, and what is in the slot is in the midst of something. */
const WITH_ATTEMPT = new Set(['offline', 'online', 'subscribed', 'watched', 'newcomer']);
/** Endings by a data frame, which within an unfinished message would be another fault, or by a request. */
const BY_DATA = new Set([
  'expiry',
  'malformed',
  'second-hello',
  'binary',
  'bad-text',
  'reserved-bits',
  'unmasked',
  'too-big',
  'flood',
  'exception',
]);
/** Queues cost some 10 MB each. */
const WITH_QUEUE = new Set(['takeover', 'kick', 'slow']);
const WITH_DRAIN = new Set(['idle', 'subscribed', 'answering', 'probing']);

/** Why an ending cannot meet a situation; undefined if it can. */
export function infeasible({ id, of, by, says = [] }: EndingKind, situation: Situation): string | undefined {
  const where = situation.id;
  if (of === 'attempt') {
    if (!WITH_ATTEMPT.has(where)) return 'an attempt has no session that could be in the midst of it';
    if (id === 'drop-in-verification' && where !== 'offline' && where !== 'online')
      return 'whether it takes over is open, so that nothing of the session in the slot could be asked';
    return undefined;
  }
  if (ATTEMPTS_ALONE.has(where)) return 'a session is online when it ends';
  if (id === 'drain' && !WITH_DRAIN.has(where)) return 'a drain ends whoever is beside it, too';
  if (where === 'queue' && !WITH_QUEUE.has(id))
    return 'a full queue costs some 10 MB; three endings meet one';
  if (where === 'fragment' && BY_DATA.has(id))
    return 'within an unfinished message what ends it is another fault';
  if (where === 'newcomer' && by === 'successor') return 'the newcomer is the takeover';
  if (where === 'newcomer' && id === 'slow') return 'what fills the queue is pushed to the newcomer, too';
  if (where === 'second-end' && id === 'reset') return 'nothing follows a reset';
  if (where === 'probed' && says[0] === 'silent')
    return 'a silent session has an unanswered heartbeat anyway';
  return undefined;
}

import { ENDINGS as E } from './endings.js';
import type { EndingKind, Part, Row, Situation, Variation } from './row.js';
import { SITUATIONS as S } from './situations.js';
import { VARIATIONS as V } from './variations.js';

/**
 * What the epilogue does, in which order. The first thing that a session says can hide what it has inherited: where it is quiet,
 * nothing comes before the hold; where it talks, everything is in place before it.
 */
export const ORDERS = {
  quiet: ['push', 'hold', 'push', 'silence', 'request', 'takeover'],
  quietThenTaken: ['hold', 'kick', 'takeover', 'push', 'request', 'silence'],
  quietAlone: ['hold', 'silence', 'request', 'takeover'],
  talking: [
    'request',
    'store',
    'subscribe',
    'ownPush',
    'talk',
    'push',
    'read',
    'kick',
    'takeover',
    'silence',
  ],
  talkingThenSilent: ['subscribe', 'kick', 'request', 'talk', 'push', 'silence', 'takeover'],
  talkingAlone: ['request', 'subscribe', 'talk', 'takeover', 'silence'],
  reading: ['read', 'subscribe', 'push', 'talk', 'push', 'request', 'takeover', 'silence'],
} as const satisfies Record<string, readonly Part[]>;

const O = ORDERS;

type Line = [
  ending: EndingKind,
  situation: Situation,
  successor: Row['successor'],
  order: readonly Part[],
  variation?: Variation,
];

/**
 * The rows of a run. Drawn freely, variations land where they cannot show; these are put where they can: another address in a
 * takeover, compression where a bye is sent, a deaf old connection beside a subscribed successor, a cut Close in the client's own
 * endings. `array.test.ts` holds what the array covers.
 */
const LINES: readonly Line[] = [
  [E.takeover, S.subscribed, 'at once', O.talking, V.deaf],
  [E.takeover, S.longEffect, 'at once', O.talking, V.otherSource],
  [E.takeover, S.queue, 'at once', O.quiet],
  [E.takeover, S.idle, 'at once', O.quiet, V.nearSilence],
  [E.redial, S.answering, 'at once', O.talking, V.compressed],
  [E.redial, S.probed, 'at once', O.quiet, V.many],
  [E.close, S.fragment, 'at once', O.reading],
  [E.close, S.idle, 'afterwards', O.quiet],
  [E.bareClose, S.subscribed, 'at once', O.talking, V.otherPath],
  [E.bareClose, S.watched, 'afterwards', O.quiet],
  [E.cutClose, S.longEffect, 'at once', O.talking],
  [E.cutClose, S.probing, 'afterwards', O.quiet],
  [E.fin, S.shortEffect, 'at once', O.talking],
  [E.fin, S.secondEnd, 'afterwards', O.quiet],
  [E.reset, S.fragment, 'at once', O.reading],
  [E.reset, S.probing, 'afterwards', O.quiet, V.seventh],
  [E.silence, S.answering, 'at once', O.talkingThenSilent, V.deaf],
  [E.silence, S.subscribed, 'afterwards', O.quiet],
  [E.deepSilence, S.idle, 'at once', O.talking, V.deaf],
  [E.deepSilence, S.watched, 'afterwards', O.quiet],
  [E.kick, S.queue, 'at once', O.talkingThenSilent],
  [E.kick, S.beside, 'afterwards', O.quiet, V.compressed],
  [E.expiry, S.watched, 'at once', O.talking, V.deaf],
  [E.expiry, S.secondEnd, 'afterwards', O.quiet],
  [E.malformed, S.shortEffect, 'at once', O.talking, V.deaf],
  [E.secondHello, S.probed, 'afterwards', O.quiet],
  [E.binary, S.beside, 'afterwards', O.quietThenTaken],
  [E.reservedOpcode, S.fragment, 'at once', O.reading],
  [E.unmasked, S.probing, 'at once', O.talkingThenSilent, V.oneSegment],
  [E.badText, S.secondEnd, 'afterwards', O.quiet],
  [E.tooBig, S.subscribed, 'at once', O.talking, V.otherSource],
  [E.tooBig, S.probed, 'afterwards', O.quiet],
  [E.slow, S.queue, 'at once', O.talkingThenSilent],
  [E.slow, S.answering, 'afterwards', O.quiet],
  [E.flood, S.longEffect, 'at once', O.talking],
  [E.flood, S.beside, 'afterwards', O.quiet],
  [E.exception, S.shortEffect, 'afterwards', O.talking],
  [E.exception, S.newcomer, 'at once', O.quiet],
  [E.drain, S.subscribed, 'afterwards', O.talkingAlone],
  [E.drain, S.idle, 'afterwards', O.quietAlone],
  [E.helloTimeout, S.online, 'at once', O.talking, V.pingBetween],
  [E.helloTimeout, S.offline, 'afterwards', O.quiet, V.dripped],
  [E.wrongCredential, S.newcomer, 'at once', O.talkingThenSilent],
  [E.wrongCredential, S.offline, 'at once', O.quiet, V.deaf],
  [E.foreignCredential, S.watched, 'at once', O.talking, V.deaf],
  [E.foreignCredential, S.online, 'afterwards', O.quiet, V.cutHeader],
  [E.malformedHello, S.newcomer, 'at once', O.talking],
  [E.malformedHello, S.online, 'afterwards', O.quiet, V.deaf],
  [E.dropBeforeHello, S.subscribed, 'afterwards', O.talking],
  [E.dropBeforeHello, S.offline, 'at once', O.quiet, V.lateHello],
  [E.dropInVerification, S.online, 'afterwards', O.talkingThenSilent],
  [E.dropInVerification, S.offline, 'afterwards', O.quiet],
];

const rowOf = ([ending, situation, successor, order, variation]: Line): Row => ({
  ending,
  situation,
  successor,
  order,
  ...(variation ? { variation } : {}),
});

export const ROWS: readonly Row[] = LINES.map(rowOf);

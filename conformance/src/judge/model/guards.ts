import type { RuleId } from '../../contract/index.js';
import type { CauseName } from './causes.js';

/**
 * What a right server keeps, in the words of the life cycle where that has one for it, and the rule that says so. Where no state is
 * left, the first guard without which an event has an explanation names the rule that was broken: those that say most come first.
 */
export const GUARDS = {
  /** Epochs grow across a restart. */
  growAcrossRestarts: 'SW-EPOCH-2',
  /** Epochs follow the order in which hellos claim the slot. */
  claimAtOnce: 'SW-EPOCH-1',
  /** A wrong credential is not welcomed. */
  refuseTheWrong: 'SW-IDENTITY-3',
  /** A credential of another identity is not welcomed. */
  refuseTheForeign: 'SW-IDENTITY-2',
  /** Nothing happens to the session in the slot before a credential is verified. */
  verifyBeforeClaim: 'SW-IDENTITY-4',
  /** What comes behind a Close has no answer. */
  nothingBehindClose: 'SW-CLOSE-15',
  /** A handler that took its time is checked against the fence. */
  checkFenceAtCommit: 'SW-TAKEOVER-9',
  /** What is sent behind the fence has no answer. */
  checkFenceOnArrival: 'SW-TAKEOVER-4',
  /** Nobody is sent what was asked for on another session. */
  nothingInherited: 'SW-TAKEOVER-8',
  /** What is caused behind the fence is not delivered. */
  releaseAtFence: 'SW-TAKEOVER-5',
  /** Nothing is said to a connection that is not welcomed. */
  nothingBeforeWelcome: 'SW-HANDSHAKE-7',
  /** A dial does not end one of its instance that is not older. */
  staleAttempt: 'SW-TAKEOVER-11',
  /** A session that was taken over stays so. */
  noWayBack: 'SW-TAKEOVER-10',
  /** A session that has ended is found no more. */
  releaseEveryClaim: 'SW-TEARDOWN-6',
  /** A dropped session is released within dropDetectMs. */
  releaseInTime: 'SW-TEARDOWN-10',
  /** Who is taken over is told so, and by whom. */
  tellTheTakeover: 'SW-TAKEOVER-3',
  /** A kick strikes the epoch that it names. */
  kickNamesEpoch: 'SW-TEARDOWN-14',
  /** What is wrong with one identity ends no session of another. */
  othersNeverNotice: 'SW-TEARDOWN-9',
  /** A takeover does not end the newcomer. */
  newcomerLives: 'SW-TAKEOVER-7',
  /** A message is taken up to its largest size. */
  takeTheLargest: 'SW-MESSAGE-9',
  /** Who keeps to a limit is not ended for it. */
  countRightly: 'SW-LIMIT-7',
  /** A handler may throw. */
  outliveHandlers: 'SW-MESSAGE-13',
  /** A request of a method that there is not is refused alone. */
  outliveUnknown: 'SW-MESSAGE-11',
  /** A request whose id is not free is refused alone. */
  outliveDuplicates: 'SW-MESSAGE-12',
  /** What ends a session is what its client is told. */
  tellKicked: 'SW-TEARDOWN-14',
  tellExpired: 'SW-IDENTITY-14',
  tellFailed: 'SW-TEARDOWN-12',
  tellBinary: 'SW-MESSAGE-5',
  tellNotUtf8: 'SW-MESSAGE-6',
  tellBadFraming: 'SW-MESSAGE-7',
  tellTooBig: 'SW-MESSAGE-8',
  tellFlooding: 'SW-LIMIT-3',
  tellDraining: 'SW-DRAIN-1',
  tellWrongCredential: 'SW-IDENTITY-3',
  tellForeignCredential: 'SW-IDENTITY-2',
  /** A session is silent for deadAfterMs before it is ended for that. */
  silentWhenSilent: 'SW-HEARTBEAT-7',
  /** The end of an older session takes nobody else out of the slot. */
  compareOnRelease: 'SW-TEARDOWN-2',
  /** No hello is refused for the session in the slot. */
  oldStateIsNoReason: 'SW-TAKEOVER-1',
  /** A hello whose credential is good is welcomed. */
  welcomeTheVerified: 'SW-TEARDOWN-5',
  /** Who goes offline does so for the reason that there was. */
  rightCause: 'SW-TEARDOWN-17',
  /** Watchers are told what is true. */
  rightPresence: 'SW-TEARDOWN-16',
  /** The welcome names the session that was fenced. */
  nameTheFenced: 'SW-TAKEOVER-6',
  /** Whoever looks for the session of an identity finds the one in the slot. */
  findTheEffective: 'SW-TEARDOWN-1',
  /** A session ends, and a hello is refused, for a reason. */
  endForAReason: 'SW-TEARDOWN-13',
} as const satisfies Record<string, RuleId>;

/** Rules that presence, the store and clocks name besides. */
export const OTHER_RULES = [
  'SW-PROFILE-1',
  'SW-TEARDOWN-15',
  'SW-TAKEOVER-9',
  'SW-HANDSHAKE-5',
  'SW-HEARTBEAT-6',
  'SW-HEARTBEAT-11',
  'SW-MESSAGE-10',
] as const satisfies readonly RuleId[];

export type Guard = keyof typeof GUARDS;

/** A rule that the model can name. */
export type ModelRule = (typeof GUARDS)[Guard] | (typeof OTHER_RULES)[number];

/** The guard that a server is allowed to lack. A right one lacks none. */
export type Lacking = Guard | undefined;

/** The guards that hold for the ending that one cause alone has. */
export const TOLD_BY: Readonly<Partial<Record<CauseName, Guard>>> = {
  kicked: 'tellKicked',
  expired: 'tellExpired',
  failed: 'tellFailed',
  binary: 'tellBinary',
  'not-utf8': 'tellNotUtf8',
  'bad-framing': 'tellBadFraming',
  'too-big': 'tellTooBig',
  flooding: 'tellFlooding',
  draining: 'tellDraining',
  'bad-credential': 'tellWrongCredential',
  'not-allowed': 'tellForeignCredential',
};

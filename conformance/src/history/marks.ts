import type { HistoryEvent } from './events.js';

/**
 * What a stimulus writes into a history, and a judge looks for there: the names that both share. A step that one case alone
 * makes and judges has its name in that case.
 */

/** The actor name of the control identity, which runs beside every case. */
export const CONTROL = 'o';

/** The letters of the identities that a case uses unless it says otherwise: its own, and the control's. */
export const IDENTITY = 'X';
export const CONTROL_IDENTITY = 'O';

/** Steps that judges of every case know. */
export const STEP = {
  /** From here the client reads nothing, until `resumeReading`. */
  stopReading: 'stopReading',
  resumeReading: 'resumeReading',
  /** From here the network forwards nothing, until `networkBack`. */
  blackHole: 'blackHole',
  networkBack: 'networkBack',
  /** From here a Close is left unanswered. */
  withholdCloseReply: 'withholdCloseReply',
  /** From here the client says nothing, on purpose. */
  silence: 'silence',
  /** A probe on a connection whose session should be over. */
  probeAfterFence: 'probeAfterFence',
  /** The client wanted to ask for a session when its connection had ended. */
  unsaidHello: 'unsaidHello',
  /** Other subprotocols are offered than those of the protocol. */
  offerSubprotocols: 'offerSubprotocols',
  /** Here the case stopped, since a round trip of this actor got no answer. */
  stopped: 'stopped',
  /** An identity of the target's own shows nothing, since the target gives it nothing to show. */
  withoutCredentials: 'withoutCredentials',
  /** The kit stops the server. */
  stopServer: 'stopServer',
} as const;

/** What stands where a secret was, whoever said it. */
export const REDACTED = '[secret]';

/** Why a stimulus waits for the end of TCP, as `waited` words it. */
export const END_OF_TCP = 'the end of TCP';

/** Shorter stalls of the kit's event loop are not recorded, in ms. */
export const LAG_FROM_MS = 15;

/** The first sign that the server ends a connection. */
export const isEnd = (event: HistoryEvent): boolean =>
  event.kind === 'told' ||
  (event.kind === 'frame' && event.dir === 'in' && event.opcode === 'close') ||
  (event.kind === 'end' && event.dir === 'in') ||
  event.kind === 'dialFailed';

/** The first sign that the client ends a connection. */
export const isOurEnd = (event: HistoryEvent): boolean =>
  (event.kind === 'end' && event.dir === 'out') ||
  (event.kind === 'frame' && event.dir === 'out' && event.opcode === 'close');

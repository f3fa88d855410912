import type { Direction, MeaningEvent, Violation } from '../contract/index.js';

/**
 * What a history is made of. Two layers and the kit's own doings: wire events (bytes, frames, ends) are the same for
 * every protocol over WebSocket; meaning events are made from them by the contract; local events say what the kit did
 * and how well its machine kept time. Judges of rules read meaning events; judges of framing and ends read wire events.
 * A long text, value or list in any of them is cut (`cut.ts`): what is left says so, with the length and a hash of the whole.
 */
export type HistoryEvent = { seq: number; t: number; actor: string } & Happening;

/** What happened, without its place in the history. */
export type Happening = WireEvent | MeaningEvent | LocalEvent;

export type Opcode = 'continuation' | 'text' | 'binary' | 'close' | 'ping' | 'pong' | `reserved-${number}`;

/** The longest payload of a control frame, in bytes (RFC 6455 §5.5). */
export const MAX_CONTROL_BYTES = 125;

/** Why there was no WebSocket: before the upgrade these are told apart and never lumped together. */
export type DialFailure = 'refused' | 'unreachable' | 'timeout' | 'ended' | 'reset' | 'not-websocket' | 'tls';

export type WireEvent =
  /** `relayed`: through a relay of the kit, which stands for the network. */
  | { layer: 'wire'; kind: 'dial'; address: string; relayed?: true }
  | { layer: 'wire'; kind: 'connected' }
  /** `extensions`: those that were offered, if any were. */
  | { layer: 'wire'; kind: 'upgradeSent'; extensions?: string }
  | { layer: 'wire'; kind: 'upgraded'; status: number; subprotocol: string | null; extensions: string | null }
  | { layer: 'wire'; kind: 'dialFailed'; how: DialFailure; status: number | null; detail: string }
  | FrameEvent
  /** What no frame shows: a stream that cannot be cut any further, a message that does not inflate, a flood. */
  | { layer: 'wire'; kind: 'badFraming'; detail: string; flood?: true }
  /** The end of one direction of TCP: `unknown` where the machine cannot tell FIN from RST. `destroyed`: the kit gave up the socket. */
  | { layer: 'wire'; kind: 'end'; dir: Direction; how: 'fin' | 'rst' | 'unknown'; destroyed?: true };

/** One frame. Right or wrong is not decided here: the header says enough to judge it by RFC 6455 §5. */
export interface FrameEvent {
  layer: 'wire';
  kind: 'frame';
  dir: Direction;
  opcode: Opcode;
  fin: boolean;
  /** Present only if the mask is not what RFC 6455 §5.1 asks of its side: `true` from the server, `false` from the kit. */
  masked?: boolean;
  /** RSV1 to RSV3 as a number of 1 to 7, where RSV1 is 4; absent if none is set. */
  rsv?: number;
  /** Length of the payload in bytes. */
  bytes: number;
  /** The payload as text if it is UTF-8; credentials are replaced by labels. */
  text?: string;
  /** The payload in base64 if it is not UTF-8; on a Close, if its reason is not. */
  base64?: string;
  /** Only on Close frames: the code (null if the body has none) and the reason. */
  code?: number | null;
  reason?: string;
}

export type LocalEvent =
  /**
   * A stimulus: what the case wants to happen on the wire. `wrong` marks what breaks the protocol on purpose; `violation`: in which
   * way, where that is one.
   */
  | {
      layer: 'local';
      kind: 'step';
      name: string;
      detail?: string;
      wrong?: boolean;
      violation?: Violation;
    }
  /** A positive control: a round trip that worked (or did not) just now. */
  | { layer: 'local'; kind: 'control'; ok: boolean; rttMs: number | null }
  /** A wait that ended because its time was over. `lateMs`: how late the kit's own timer was. */
  | { layer: 'local'; kind: 'waited'; forMs: number; why: string; lateMs: number }
  /**
   * Time stood still for so long, in ms, ending at `t`: in the kit's own event loop; on the machine, as a sentinel process saw it that
   * does nothing but echo; or for the server, which had something to do and got no processor.
   */
  | { layer: 'local'; kind: 'lag'; of: 'kit' | 'machine' | 'server'; ms: number }
  /** Several actors were released at once. */
  | { layer: 'local'; kind: 'barrier'; name: string; actors: string[] }
  /** What the system told of the server's processes: sockets by their state, memory in bytes. */
  | {
      layer: 'local';
      kind: 'process';
      when: 'before' | 'after';
      processes: number;
      descriptors: number;
      sockets: Record<string, number>;
      memoryBytes: number;
    }
  /** The history, or those of the whole run, is full: what came later is not recorded, and the case ended. */
  | { layer: 'local'; kind: 'full'; detail: string }
  /** The case is over; what comes later on a wire is not recorded. */
  | { layer: 'local'; kind: 'finished' }
  /** The kit itself failed. */
  | { layer: 'local'; kind: 'harnessFault'; message: string };

/** The shapes of what the generated modules hold. The values come from the AsyncAPI document alone. */
import type {
  CloseCodeName,
  GuardName,
  MessageType,
  ParameterName,
  RequirementId,
  StateName,
  TopicName,
} from './generated/names.js';

/** One of the two peers. */
export type Peer = 'client' | 'server';

/** One kind of message. */
export interface MessageInfo {
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly sentBy: readonly Peer[];
  /** The messages that may answer it; empty if nothing does. */
  readonly reply: readonly MessageType[];
}

/**
 * What a client does after a close code: `backoff` dial again with full jitter; `capped` dial again after the longest
 * backoff, stop after three in a row; `fresh-credential` get a new credential first, stop at the second in a row;
 * `new-instance` on the newest dial take a new instanceId and redial once; `never` stop.
 */
export type Reconnect = 'backoff' | 'capped' | 'fresh-credential' | 'new-instance' | 'never';

/** One close code. */
export interface CloseCodeInfo {
  readonly code: number;
  /** Stable word, also the recommended reason of bye and Close. */
  readonly name: CloseCodeName;
  readonly sentBy: readonly Peer[];
  /** Whether the server sends a bye before its Close. */
  readonly bye: boolean;
  readonly reconnect: Reconnect;
  readonly meaning: string;
}

/** A number of the protocol that a deployment may choose. */
export interface Parameter {
  readonly unit: 'ms' | 'bytes' | 'count';
  /** What holds where nothing is announced. */
  readonly default: number;
  /** The value of the short timings, for conformance runs. */
  readonly short: number;
  readonly min: number;
  readonly max: number;
  /** JSON pointer into `welcome`. */
  readonly announced: string;
  /** How much later than the value an event may be observed and still be in time: absoluteMs + percent of the value. */
  readonly late?: { readonly absoluteMs: number; readonly percent: number };
  /** How much earlier it may be observed. */
  readonly early?: { readonly absoluteMs: number };
  readonly meaning: string;
  /** The reasoning behind the numbers. */
  readonly why: string;
}

/** What an event of the life cycle leads to. */
export interface Transition {
  readonly next: StateName;
  /** With which code the server ends the connection; `echo` returns the peer's code, null sends no Close. */
  readonly ends?: CloseCodeName | readonly CloseCodeName[] | 'echo' | null;
}

/** One state of a connection, as the server sees it. */
export interface LifeCycleState {
  readonly meaning: string;
  readonly clientMay: readonly MessageType[];
  readonly serverMay: readonly MessageType[];
  /** How long the state may last; `rearmedBy` names what starts the time anew. */
  readonly deadline?: {
    readonly parameter: ParameterName;
    readonly ends: CloseCodeName | null;
    readonly rearmedBy?: string;
  };
  /** Whatever arrives has no effect and no answer. */
  readonly ignoresMessages?: boolean;
  readonly final?: boolean;
  readonly on?: Readonly<Record<string, Transition>>;
}

/** How one arriving text message is classed. */
export interface MessageClass {
  readonly class: 'violation' | 'unknown' | 'message';
  readonly when: string;
  readonly answer?: MessageType;
}

/** What keeps the rules when several connections of one identity meet. */
export interface Guard {
  readonly meaning: string;
  /** What breaks without it. */
  readonly protects: readonly RequirementId[];
}

/** The life of one connection. */
export interface LifeCycle {
  readonly initial: StateName;
  readonly states: Readonly<Record<StateName, LifeCycleState>>;
  /** What happens in every state before `closing`. */
  readonly anywhere: Readonly<Record<string, Transition>>;
  /** In this order; the first that holds. */
  readonly classes: readonly MessageClass[];
  readonly guards: Readonly<Record<GuardName, Guard>>;
}

/** A method that a server with `testing.*` or `observe` offers. Its schemas are in `methodValidators`. */
export interface Method {
  readonly summary: string;
  readonly capability: string;
  /** What comes before what. */
  readonly order: string;
  /** Response error codes besides `invalid-params`. */
  readonly errors: readonly string[];
  /** Topics of the events that it makes the server push. */
  readonly events: readonly TopicName[];
}

/** One normative sentence. */
export interface Requirement {
  readonly id: RequirementId;
  readonly section: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  /** Who has to meet it. */
  readonly role: Peer;
  readonly profile: 'core' | 'testing' | 'observe' | 'shutdown' | 'restart' | 'cluster';
  readonly text: string;
  readonly rationale?: string;
  /** Where the rule comes from, such as `RFC 6455 §7.1.1`. */
  readonly source?: string;
  /** Why the wire cannot show whether it is met; absent if it can. */
  readonly notOnTheWire?: string;
}

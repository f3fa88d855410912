import type { Direction, Ending, MeaningEvent, Refusal, Role, Roles } from './meaning.js';

/**
 * The contract: all that the kit knows of a protocol. Cases, judges and reports speak of identities, sessions, probes,
 * endings, rules and roles; what those are on the wire, the contract says. Solowire's is `../solowire/`; nothing below that
 * folder's floor knows a close code, a field or a method.
 */
export interface Contract {
  /** What histories and reports call the protocol. */
  readonly name: string;
  /** Version of the document that the contract follows. */
  readonly version: string;
  /** Hash of the document that it was read from; absent where the kit has it built in. */
  readonly hash?: string;
  /** Offered in the upgrade, in this order; empty if the protocol has none (RFC 6455 §1.9). */
  readonly subprotocols: readonly string[];
  /** What the protocol demands, by the ids of the kit. A rule that is not here is not judged. */
  readonly rules: Readonly<Record<RuleId, Rule>>;
  /** The rules of others whose contrary it allows, and where it does. */
  readonly permits?: Readonly<Record<RuleId, string>>;
  /** How the server says why it ends a connection. */
  readonly endings: Readonly<Partial<Record<Ending, EndingInfo>>>;
  /** The close codes that the protocol speaks of, and what may be done with others. */
  readonly codes: CloseCodes;
  /** Bounds of time and limits. One that is not here is none: it never passes. */
  readonly parameters: ParameterTable;
  /** What else holds of the protocol, so that cases can be left out that would show nothing. */
  readonly facts: ReadonlySet<Fact>;
  /** What an application on the server does for the kit, and the capability that must be claimed for it. */
  readonly roles: Readonly<Partial<Record<Role, RoleInfo>>>;
  /** What the protocol calls its messages, for people: by what they mean. */
  readonly words: Readonly<Record<MessageMeaning, string>>;
  /** Its messages by their names, for people. Default: none that can be explained. */
  readonly messages?: Readonly<Record<string, MessageInfo>>;
  /** How the application refuses a request, in the protocol's words. */
  readonly refusals: Readonly<Partial<Record<Refusal, string>>>;
  /** Whether a server of the protocol may send this message, at any time. Default: {@link ProtocolSession.read} finds it right. */
  knows?(message: Payload): boolean;
  /** What is said on one connection. A new one for each. */
  session(): ProtocolSession;
}

/** One message, for people. */
export interface MessageInfo {
  /** What it is for, in a sentence; absent where the protocol does not say. */
  readonly summary?: string;
  readonly sentBy: readonly ('client' | 'server')[];
  /** The messages that may answer it. */
  readonly reply?: readonly string[];
}

/** What a message can mean that has a name in the protocol. */
export type MessageMeaning = Exclude<MeaningEvent['kind'], 'malformed'>;

/** Names a rule in every protocol: the id of the requirement of Solowire that says it. */
export type RuleId = `SW-${string}-${number}`;

/** How binding a rule is (RFC 2119). */
export type Level = 'MUST' | 'SHOULD' | 'MAY' | 'ADVICE';

/** One normative sentence of the protocol. */
export interface Rule {
  readonly id: string;
  readonly section: string;
  /** `ADVICE`: the protocol says nothing, and others demand it; it counts for nothing. */
  readonly level: Level;
  /** Who has to meet it. */
  readonly role: 'client' | 'server';
  /** What a server must offer for the rule to hold: `core` holds for all. */
  readonly profile: string;
  readonly text: string;
  readonly rationale?: string;
  /** What the protocol itself calls the sentence, where it has another name than the kit. */
  readonly clause?: string;
  /** Where the rule comes from, such as `RFC 6455 §7.1.1`. */
  readonly source?: string;
  /** Why the wire cannot show whether it is met; absent if it can. */
  readonly notOnTheWire?: string;
}

/** How one ending shows. */
export interface EndingInfo {
  /** The close codes that say it; empty if none does. */
  readonly codes: readonly number[];
  /** Whether a message says it before the Close. */
  readonly told: boolean;
  /** What people call it: `4500 session-taken-over`. */
  readonly words: string;
}

/** What the protocol says of close codes (RFC 6455 §7.4). */
export interface CloseCodes {
  /** Those that it names, for people. */
  readonly known: readonly CloseCodeInfo[];
  /** Whether a message that says why comes before a Close with this code. */
  told(code: number): boolean;
  /** Whether a server may put it into a Close of its own. */
  serverMaySend(code: number): boolean;
  /** Whether a connection may be ended with it before its session is open. */
  refuses(code: number): boolean;
}

/** One close code, for people. */
export interface CloseCodeInfo {
  readonly code: number;
  readonly name: string;
  readonly sentBy: readonly string[];
  readonly told: boolean;
  readonly meaning: string;
  /** What a client does after it, in a sentence. */
  readonly next?: string;
}

/** Times and limits that the kit knows. Times in ms, sizes in bytes. */
export type ParameterName =
  | 'helloTimeoutMs'
  | 'welcomeTimeoutMs'
  | 'takeoverTimeoutMs'
  | 'intervalMs'
  | 'deadAfterMs'
  | 'ackTimeoutMs'
  | 'closeTimeoutMs'
  | 'dropDetectMs'
  | 'drainMs'
  | 'reconnectWithinMs'
  | 'bystanderMaxMs'
  | 'maxMessageBytes'
  | 'maxQueueBytes'
  | 'maxPendingRequests'
  | 'maxPendingSockets'
  | 'messagesMax'
  | 'messagesWindowMs'
  | 'takeoversMax'
  | 'takeoversWindowMs';

/** A number that a deployment may choose. */
export interface Parameter {
  readonly unit: 'ms' | 'bytes' | 'count';
  /** What holds where nothing is announced. */
  readonly default: number;
  /** The value of the short timings, for conformance runs. */
  readonly short: number;
  readonly min: number;
  readonly max: number;
  /** Where a server announces it, for people; absent if it cannot. */
  readonly announced?: string;
  /** How much later than the value an event may be observed and still be in time: absoluteMs + percent of the value. */
  readonly late?: { readonly absoluteMs: number; readonly percent: number };
  /** How much earlier it may be observed. */
  readonly early?: { readonly absoluteMs: number };
  readonly meaning: string;
  /** The reasoning behind the numbers. */
  readonly why?: string;
}

export type ParameterTable = Readonly<Partial<Record<ParameterName, Parameter>>>;

/**
 * What holds of a protocol. `opening.message`: a session begins by a message of the client, so that a connection can be
 * without one. `opening.welcome`: the server says that it has begun. `session.id`, `session.epoch`, `session.predecessor`: the
 * server names the session, numbers it, and says which one it took over. `credentials`: the opening shows one.
 * `store.pending`: `store` can be asked to wait before its effect. `kick.epoch`: `kick` can name the one session that it is meant for.
 * `watch.cause`: a watcher is told why a session has ended. `probe.server`: the server probes the client.
 */
export type Fact =
  | 'opening.message'
  | 'opening.welcome'
  | 'session.id'
  | 'session.epoch'
  | 'session.predecessor'
  | 'store.pending'
  | 'kick.epoch'
  | 'watch.cause'
  | 'probe.server';

/** Why a check or a case shows nothing of a protocol without a fact. */
export const WITHOUT_FACT: Readonly<Record<Fact, string>> = {
  'opening.message': 'in this protocol the upgrade opens the session',
  'opening.welcome': 'in this protocol the server does not say that a session is open',
  'session.id': 'this protocol does not name its sessions',
  'session.epoch': 'this protocol does not number its sessions',
  'session.predecessor': 'this protocol does not say which session was taken over',
  'store.pending': 'in this protocol nobody can ask for an effect that comes later',
  'kick.epoch': 'in this protocol a kick cannot name the session that it is meant for',
  'watch.cause': 'in this protocol nobody is told why a session of another has ended',
  'probe.server': 'in this protocol the server sends no probes',
};

/** How a server plays a role. */
export interface RoleInfo {
  /** What people call it: `test.push`. */
  readonly words: string;
  /** The capability that it must claim; absent if every server of the protocol has the role. */
  readonly capability?: string;
  /** Nothing says whether and when it was done. */
  readonly unanswered?: true;
}

/** What is sent as one message: text in text frames, bytes in binary ones. */
export type Payload = string | Buffer;

/** What the kit says to open a session. */
export interface Opening {
  identity: string;
  /** One start of a client; connections with the same instance are redials. */
  instance: string;
  /** Which dial of the instance this is, from 1. */
  attempt: number;
  credentials?: Credential;
  /** More fields of the opening message, for stimuli that claim what they may not. */
  extra?: Readonly<Record<string, unknown>>;
}

/** What a client shows to prove an identity. */
export interface Credential {
  scheme: string;
  token: string;
}

/** Where the opening stands in the upgrade, if it does. */
export interface UpgradeOpening {
  /** Path and query, in place of those of the address. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the upgrade means: that it asks to open, and for whom. */
  readonly means?: readonly MeaningEvent[];
}

/** What one message means, and what a client answers at once without anybody asking for it. */
export interface Understood {
  readonly means: readonly MeaningEvent[];
  readonly replies?: readonly Payload[];
}

/**
 * What is said on one connection: it makes messages from the kit's words, and words from messages. It may remember what was
 * said before, such as the first half of a packet. It judges nothing.
 */
export interface ProtocolSession {
  /** What the upgrade to this URL carries; nothing if the opening is a message. */
  upgrade?(opening: Opening, url: URL): UpgradeOpening;
  /** The upgrade was answered by 101: what that means by itself, where the server says nothing else. */
  upgraded?(): readonly MeaningEvent[];
  /** The message that asks for a session; undefined if the upgrade does. */
  open(opening: Opening): Payload | undefined;
  /** A probe that the application of a live session answers once. `n` is unique on the connection. */
  probe(n: number): Payload;
  /** The answer to a probe of the server; undefined if the protocol has none. */
  answerProbe(n: number): Payload | undefined;
  /** Asks for a role, by one message or several. `id` is unique among all connections of a run. */
  play<R extends Role>(role: R, args: Roles[R], id: string): readonly Payload[];
  /** What a client says to be taken for alive, where the server does not ask; default: a probe. */
  keepAlive?(): Payload | undefined;
  /** A call of the application by its own name, where the protocol has such calls. */
  call?(id: string, method: string, params: unknown): Payload;
  /** A message that the protocol cannot accept, and how it is wrong. */
  malformed(): { what: string; message: Payload };
  /** What a message means that the kit has sent (`out`) or received (`in`). One that nobody can read means `malformed`. */
  read(dir: Direction, message: Payload): Understood;
  /** Replaces what is secret in a message before it is kept. */
  redact(text: string): string;
}

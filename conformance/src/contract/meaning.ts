/**
 * What the messages of a protocol mean, in the kit's words. A contract makes these events from what is said on the wire; judges of
 * rules read them, so that the same rules hold for every protocol that makes the same promise.
 */
export type MeaningEvent =
  /** `as`: who the kit takes it for, a letter of the case or a special identity of the target. Both are the kit's own knowledge. */
  | {
      layer: 'meaning';
      kind: 'asksToOpen';
      identity: string;
      instance: string;
      attempt: number;
      as?: string;
      credential?: CredentialKind;
    }
  | {
      layer: 'meaning';
      kind: 'welcomed';
      /** The name of the session, its number among those of its identity, and whom it took over, where the server says so. */
      session?: string;
      epoch?: number;
      tookOver?: Predecessor | null;
      /** Parameters that this session announced, by the kit's names. */
      parameters: Record<string, number>;
      capabilities: string[];
      /** The version that both speak, where the server says so. */
      version?: number;
    }
  /** The server says why it ends the connection. `ending` is null for a reason that the kit has no word for. */
  | {
      layer: 'meaning';
      kind: 'told';
      ending: Ending | null;
      code: number | null;
      reason: string;
      retryAfterMs: number | null;
    }
  /** A probe and its answer, sent by the kit (`out`) or by the server (`in`). */
  | { layer: 'meaning'; kind: 'probe'; dir: Direction; n: number }
  | { layer: 'meaning'; kind: 'probeAnswer'; dir: Direction; n: number }
  /** A request; `role` if the kit plays one with it, and with what it asks for that. */
  | {
      layer: 'meaning';
      kind: 'asked';
      id: string;
      role?: Role;
      args?: Readonly<Record<string, unknown>>;
      method: string;
      params: unknown;
    }
  /**
   * Its answer. `value`: what the roles `ask` and `read` answer with. `found`: whether `push`, `watch` and `kick` found the session
   * that they look for, and `read` a value. `epoch`: of the session that `watch` found, or that stored what `store` and `read` are
   * about. `error`: in the protocol's own word, `refusal` in the kit's.
   */
  | {
      layer: 'meaning';
      kind: 'answered';
      id: string;
      ok: boolean;
      result?: unknown;
      value?: unknown;
      found?: boolean;
      epoch?: number;
      error?: string;
      refusal?: Refusal;
      message?: string;
    }
  /** What the server sends unasked. `of`: the role that made it do so, where that can be told. */
  | {
      layer: 'meaning';
      kind: 'pushed';
      topic: string;
      data: unknown;
      of?: 'push' | 'subscribe' | 'watch';
      /** Which of the messages of one push, from 0. */
      index?: number;
      presence?: Presence;
    }
  | { layer: 'meaning'; kind: 'complained'; code: string; ref: string | null; message: string }
  /**
   * A message that the contract's schemas refuse. From the kit itself only where a stimulus is wrong on purpose. `readable`: it
   * only has something more than they know. `unread`: it is longer, deeper or richer than the kit reads, so that nobody knows
   * whether they would refuse it.
   */
  | { layer: 'meaning'; kind: 'malformed'; dir: Direction; readable: boolean; detail: string; unread?: true };

/** Direction as the kit sees it: `in` came from the server, `out` was sent by the kit. */
export type Direction = 'in' | 'out';

/**
 * What an opening shows: what proves the identity, the same but slow to verify, what must be refused, what is good for another
 * identity only, or what may or may not be good for the spelling of the identity.
 */
export type CredentialKind = 'good' | 'slow' | 'wrong' | 'foreign' | 'unsure';

/** The session that a new one took over, as far as the server says. */
export interface Predecessor {
  session?: string;
  epoch?: number;
  sameInstance?: boolean;
}

/** Why a request is refused. */
export type Refusal = 'unknown' | 'forbidden' | 'duplicate' | 'too-many' | 'failed';

/** What a watcher is told of a session of an identity. */
export interface Presence {
  identity: string;
  online: boolean;
  /** The session's number, where the protocol has one. */
  epoch?: number;
  /** Why it went offline: an ending, or that its client left or was lost; null while it is online, or for another reason. */
  cause: Ending | 'left' | 'lost' | null;
}

/** Why a server ends a connection, in the kit's words. */
export type Ending =
  | 'done'
  | 'taken-over'
  | 'redialled'
  | 'stale'
  | 'unopened'
  | 'silent'
  | 'bad-credential'
  | 'not-allowed'
  | 'expired'
  | 'kicked'
  | 'malformed'
  | 'bad-version'
  | 'binary'
  | 'not-utf8'
  | 'bad-framing'
  | 'too-big'
  | 'slow'
  | 'flooding'
  | 'draining'
  | 'busy'
  | 'failed';

/** The endings that answer something that a client does wrong. */
export type Violation = Extract<
  Ending,
  'malformed' | 'binary' | 'not-utf8' | 'bad-framing' | 'too-big' | 'flooding'
>;

/** What an application does for the kit, with what it is asked for by. */
export interface Roles {
  /** Answers at once, with the value. `padBytes` more are sent along. */
  ask: { value: unknown; padBytes?: number };
  /** Answers `ms` later. */
  late: { ms: number };
  /** Stores a value of the identity, `afterMs` later if given. */
  store: { value: unknown; afterMs?: number };
  /** Answers with the value that was stored. */
  read: Record<string, never>;
  /** Pushes `count` messages to the session of an identity; default: to the one that asks. */
  push: { to?: string; data: unknown; count: number; padBytes?: number };
  /** Pushes to this session every `intervalMs` from now on. */
  subscribe: { intervalMs: number };
  /** Tells from now on when the sessions of an identity begin and end. */
  watch: { identity: string };
  /** Ends the session of an identity; with `epoch` only that one. */
  kick: { identity: string; epoch?: number | undefined };
  /** Lets the credential of this session expire. */
  expire: Record<string, never>;
  /** Throws in the handler, outside of any, or in a step of the session's teardown. */
  fail: { where: 'handler' | 'async' | 'end' };
}
export type Role = keyof Roles;

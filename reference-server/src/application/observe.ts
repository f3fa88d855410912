import type { ObserveResult } from '@solowire/spec';
import type { End } from '../session/end.js';

/** What a server believes about itself; the fields are those of `observe` in spec/methods.yaml. */
export type Observation = ObserveResult;

/** A session that has ended. */
export type EndedSession = ObserveResult['ended'][number];

/** A connection whose transport has ended, and what is remembered of it. */
export interface EndedConnection {
  readonly clientId: string;
  readonly sessionId: string;
  /** 0 if it was never welcomed. */
  readonly epoch: number;
  /** Null if it was never fenced. */
  readonly ending: End | null;
  readonly closeCode: number | null;
  /** Monotonic times, in ms. */
  readonly welcomedAt: number;
  readonly fencedAt: number;
}

/** So many ended sessions are kept; the specification asks for at least 100. */
const KEPT = 1000;

/** The sessions that ended last. */
export class EndedSessions {
  private readonly sessions: EndedSession[] = [];

  /** Remembers a connection whose transport has ended, if it was ever welcomed. */
  add(
    { clientId, sessionId, epoch, ending, closeCode, welcomedAt, fencedAt }: EndedConnection,
    now: number,
  ): void {
    if (epoch === 0 || ending === null) return;
    this.sessions.push({
      clientId,
      sessionId,
      epoch,
      cause: ending.cause,
      code: closeCode,
      durationMs: fencedAt - welcomedAt,
      teardownMs: now - fencedAt,
    });
    if (this.sessions.length > KEPT) this.sessions.shift();
  }

  /** Newest first. */
  list(clientId?: string): EndedSession[] {
    return this.sessions
      .filter((session) => clientId === undefined || session.clientId === clientId)
      .reverse();
  }
}

import type { MeaningEvent } from '../history/events.js';

/** What the kit says to open a session. */
export interface Opening {
  identity: string;
  /** One start of a client; connections with the same instance are redials. */
  instance: string;
  /** Which dial of the instance this is, from 1. */
  attempt: number;
  credentials?: { scheme: string; token: string };
  /** Wished time between two probes of the server, in ms. */
  intervalMs?: number;
  /** Highest protocol version to claim; the dialect's own if left out. */
  version?: number;
  /** More fields, for stimuli that claim what they may not. */
  extra?: Readonly<Record<string, unknown>>;
}

/**
 * A dialect translates between the kit's steps and one wire protocol over WebSocket. It holds no state and judges nothing:
 * judges read the meaning events that it makes, so that the same rules hold for every protocol that makes the same promise.
 */
export interface Dialect {
  readonly name: string;
  /** Offered in the upgrade, in this order. */
  readonly subprotocols: readonly string[];
  /** The message that asks for a session. */
  open(opening: Opening): string;
  /** A probe that a live session answers once. */
  probe(n: number): string;
  /** The answer to a probe of the server. */
  answerProbe(n: number): string;
  /** A call of the application; undefined if the protocol has none. */
  ask?(id: string, method: string, params: unknown): string;
  /** What one text message means. An unreadable one gives `malformed`, an irrelevant one nothing. */
  read(dir: 'in' | 'out', text: string): MeaningEvent[];
  /** Replaces what is secret in a message before it is kept. */
  redact(text: string): string;
}

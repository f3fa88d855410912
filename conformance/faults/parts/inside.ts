import type { Connection, Outbox, Timer, Transport } from '@solowire/reference-server';
import type { HeartbeatTerms } from '@solowire/spec';

/** What a connection keeps to itself. */
interface Inside {
  readonly pulse: {
    terms: HeartbeatTerms;
    readonly silence: Timer;
    nextN: number;
    readonly outstanding: { n: number }[];
    life(): void;
  } | null;
  readonly outbox: Outbox & { readonly queue: readonly string[] | null };
  readonly transport: Transport;
}

/** What a connection keeps to itself, for servers on which others reach for it. */
export const insideOf = (connection: Connection): Inside => connection as unknown as Inside;

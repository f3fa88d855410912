import type { Session } from '../session/session.js';
import type { Observation } from './observe.js';
import type { PresenceListener } from './presence.js';

/** The server as an application sees it: its sessions, by identity. */
export interface ApplicationServer {
  /** The effective session of an identity; null if it is offline. */
  find(clientId: string): Session | null;
  /** Sends an event to the effective session of an identity; false if it is offline. */
  push(clientId: string, topic: string, data: unknown): boolean;
  /** Ends the session of an identity with 4505; with an epoch, only that one. Whether it did. */
  kick(clientId: string, epoch?: number): boolean;
  /** The epoch under which an identity is online; 0 if it is offline. */
  onlineEpoch(clientId: string): number;
  /** Tells each change of an identity's presence from now on; returns what ends it. */
  watch(clientId: string, listener: PresenceListener): () => void;
  /** What the server believes now; with a clientId, the ended sessions of that identity alone. */
  observe(clientId?: string): Observation;
}

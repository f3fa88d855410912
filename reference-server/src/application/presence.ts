import { guarded } from '../guarded.js';
import type { Cause } from '../session/life-cycle.js';

/** A change of presence. */
export interface PresenceChange {
  readonly clientId: string;
  readonly online: boolean;
  readonly epoch: number;
  /** Why it went offline; null when online. */
  readonly cause: Cause | null;
}

export type PresenceListener = (change: PresenceChange) => void;

/** Who is online, and who wants to know. */
export interface Presence {
  /** A session has been welcomed. */
  online(clientId: string, epoch: number): void;
  /** A session has been fenced; only the first word on an epoch that was online counts. */
  offline(clientId: string, epoch: number, cause: Cause): void;
  /** The epoch that is online; 0 if none is. */
  current(clientId: string): number;
  /** Tells every change from now on; returns what ends it. */
  watch(clientId: string, listener: PresenceListener): () => void;
}

/** Presence in memory. What a listener throws, or rejects with, goes to `onError` and spares the others. */
export function createPresence(onError: (error: unknown) => void = () => {}): Presence {
  const online = new Map<string, number>();
  const watchers = new Map<string, Set<PresenceListener>>();

  function tell(change: PresenceChange): void {
    // A copy: a listener may end its own watch or another.
    for (const listener of [...(watchers.get(change.clientId) ?? [])]) {
      guarded(() => listener(change), onError);
    }
  }

  return {
    online(clientId, epoch) {
      online.set(clientId, epoch);
      tell({ clientId, online: true, epoch, cause: null });
    },
    offline(clientId, epoch, cause) {
      if (online.get(clientId) !== epoch) return;
      online.delete(clientId);
      tell({ clientId, online: false, epoch, cause });
    },
    current: (clientId) => online.get(clientId) ?? 0,
    watch(clientId, listener) {
      const listeners = watchers.get(clientId) ?? new Set();
      watchers.set(clientId, listeners);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && watchers.get(clientId) === listeners) watchers.delete(clientId);
      };
    },
  };
}

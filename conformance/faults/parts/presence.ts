import { createPresence, type Parts, type Presence, type PresenceChange } from '@solowire/reference-server';

/** Presence that is told to watchers as it is reported, whatever was told before. */
export const looselyTold: Parts['createPresence'] = (onError) =>
  presenceWith((tell, change) => tell(change))(onError);

/** Presence whose changes go to watchers as `publish` decides; who is online is known rightly. */
export const presenceWith =
  (
    publish: (tell: (change: PresenceChange) => void, change: PresenceChange) => void,
  ): Parts['createPresence'] =>
  (onError): Presence => {
    const truth = createPresence(onError);
    const watchers = new Map<string, Set<(change: PresenceChange) => void>>();
    const tell = (change: PresenceChange) => {
      for (const watcher of [...(watchers.get(change.clientId) ?? [])]) watcher(change);
    };
    return {
      online(clientId, epoch) {
        truth.online(clientId, epoch);
        publish(tell, { clientId, online: true, epoch, cause: null });
      },
      offline(clientId, epoch, cause) {
        truth.offline(clientId, epoch, cause);
        publish(tell, { clientId, online: false, epoch, cause });
      },
      current: (clientId) => truth.current(clientId),
      watch(clientId, listener) {
        const listeners = watchers.get(clientId) ?? new Set();
        watchers.set(clientId, listeners.add(listener));
        return () => listeners.delete(listener);
      },
    };
  };

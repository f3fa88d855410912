package solowire.tomcat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/** Who watches whom. Changes are told under the lock of {@link Slots}, hence in their order. */
final class Presence {
    private final Map<String, Set<Connection>> watchers = new ConcurrentHashMap<>();

    void watch(String clientId, Connection watcher) {
        watchers.computeIfAbsent(clientId, id -> new CopyOnWriteArraySet<>()).add(watcher);
    }

    void forget(Connection watcher) {
        watchers.values().removeIf(all -> all.remove(watcher) && all.isEmpty());
    }

    /** @param cause why it is offline; null when it is online */
    void changed(Connection session, String cause) {
        Set<Connection> all = watchers.getOrDefault(session.clientId(), Set.of());
        if (all.isEmpty()) {
            return;
        }
        ObjectNode data = Json.object()
                .put("clientId", session.clientId())
                .put("online", cause == null)
                .put("epoch", session.epoch())
                .put("cause", cause);
        all.forEach(watcher -> watcher.push("test.presence", data));
    }
}

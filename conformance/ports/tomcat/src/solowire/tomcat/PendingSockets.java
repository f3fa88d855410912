package solowire.tomcat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caps the connections of one source that have not said hello yet (SW-LIMIT-5). */
final class PendingSockets {
    private final int max;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    PendingSockets(int max) {
        this.max = max;
    }

    /** Counts one more, also beyond the cap; each is to be taken back by {@link #leave}. */
    boolean enter(String source) {
        return counts.merge(source, 1, Integer::sum) <= max;
    }

    void leave(String source) {
        counts.computeIfPresent(source, (key, count) -> count == 1 ? null : count - 1);
    }
}

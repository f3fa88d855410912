package solowire.tomcat;

import java.util.Map;

/** The original fault: removed from the collection, never closed; and a removal that does not compare. */
final class OriginalTeardown implements Teardown {
    @Override
    public void failed(Map<String, Connection> slots, Connection session, Throwable error) {
        if (session.isEffective()) {
            slots.remove(session.clientId());
        }
    }

    @Override
    public void leave(Map<String, Connection> slots, Connection session) {
        slots.remove(session.clientId());
    }
}

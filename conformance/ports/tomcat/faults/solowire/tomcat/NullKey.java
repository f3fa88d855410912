package solowire.tomcat;

import jakarta.websocket.Session;
import java.util.List;

/**
 * The clean-up begins with the map, and {@code ConcurrentHashMap.remove(null, …)} throws: of a connection that ends before
 * its hello nothing else is released, neither its place among the pending sockets nor, at a deadline, its TCP.
 */
final class NullKey extends Server {
    NullKey(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void release(List<Runnable> steps) {
                slots.slots.remove(clientId(), this);
                super.release(steps);
            }
        };
    }
}

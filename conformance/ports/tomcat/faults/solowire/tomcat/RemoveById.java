package solowire.tomcat;

import jakarta.websocket.Session;

/** {@code @OnClose} empties the slot of the clientId, whichever session is in it by then. */
final class RemoveById extends Server {
    RemoveById(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void transportEnded(String cause) {
                super.transportEnded(cause);
                synchronized (slots) {
                    if (clientId() != null) {
                        slots.slots.remove(clientId());
                    }
                }
            }
        };
    }
}

package solowire.tomcat;

import jakarta.websocket.Session;

/** The original fault: {@code @OnError} removes the session from the collection and never closes it. */
final class Original extends Server {
    Original(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void failed(Throwable error) {
                if (isEffective()) {
                    slots.slots.remove(clientId());
                }
            }
        };
    }

    @Override
    Slots newSlots() {
        return new Slots(protocol) {
            @Override
            synchronized void leave(Connection session, String cause) {
                slots.remove(session.clientId());
                presence.changed(session, cause);
            }
        };
    }
}

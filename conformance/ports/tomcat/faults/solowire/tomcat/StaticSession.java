package solowire.tomcat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.websocket.Session;

/** A static field holds the session that is being served: an answer goes to whoever spoke last. */
final class StaticSession extends Server {
    private static volatile Connection current;

    StaticSession(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void receive(Message message) {
                current = this;
                super.receive(message);
            }

            @Override
            void respond(ObjectNode response) {
                current.send(response);
            }
        };
    }
}

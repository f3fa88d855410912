package solowire.tomcat;

import jakarta.websocket.Session;

/**
 * Takes {@code isOpen()} for the fence. It is true until the Close has been written, and that waits behind what is being
 * sent to a client that does not read: until then its messages have effects.
 */
final class IsOpenFence extends Server {
    IsOpenFence(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            boolean isEffective() {
                return isWelcomed() && session.isOpen();
            }
        };
    }
}

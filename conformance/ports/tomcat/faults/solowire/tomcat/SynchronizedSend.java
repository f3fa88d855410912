package solowire.tomcat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;

/**
 * Since Tomcat allows one send at a time, whoever sends holds the monitor of the session, and so does the teardown. It waits
 * behind a send to a client that does not read, with the lock of the slots in its hand: nobody enters or leaves any more.
 */
final class SynchronizedSend extends Server {
    SynchronizedSend(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void end(CloseCode why, long retryAfterMs) {
                synchronized (slots) {
                    synchronized (session) {
                        super.end(why, retryAfterMs);
                    }
                }
            }
        };
    }

    @Override
    Outbox newOutbox(Connection connection, RemoteEndpoint.Basic remote) {
        return new Outbox(remote, Runnable::run, protocol.parameters.maxQueueBytes) {
            @Override
            boolean send(String text) {
                synchronized (connection.session) {
                    return super.send(text);
                }
            }
        };
    }
}

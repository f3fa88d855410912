package solowire.tomcat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.websocket.Constants;
import org.apache.tomcat.websocket.WsRemoteEndpointImplBase;
import org.apache.tomcat.websocket.WsSession;
import org.apache.tomcat.websocket.server.WsRemoteEndpointImplServer;

/**
 * The TCP connection below a session. Jakarta WebSocket can only ask for a closing handshake; to end TCP in time, and
 * to reset a peer that does not read, one has to reach the socket, which Tomcat keeps in private fields.
 */
final class Transport {
    private static final Field REMOTE = field(WsSession.class, "wsRemoteEndpoint");
    private static final Field SOCKET = field(WsRemoteEndpointImplServer.class, "socketWrapper");
    private static final CloseReason ABORTED = new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, "");

    /** Longer than any other limit. */
    private static final long SEND_TIMEOUT_MS = 300_000;

    private final WsSession session;
    private final NioSocketWrapper socket;
    private final Map<String, Object> properties;

    Transport(Session session) {
        this.session = (WsSession) session;
        this.properties = session.getUserProperties();
        try {
            WsRemoteEndpointImplBase remote = (WsRemoteEndpointImplBase) REMOTE.get(session);
            socket = (NioSocketWrapper) SOCKET.get(remote);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible", e);
        }
    }

    /**
     * To be called at the start, rather than found out with the first connection.
     *
     * @throws ExceptionInInitializerError if this Tomcat keeps its sockets elsewhere
     */
    static void checkContainer() {
        // Loading this class has looked the fields up.
    }

    String remoteAddress() {
        return socket.getRemoteAddr();
    }

    /**
     * Tomcat's own limits would end a connection without a Close: for a Close that cannot be sent within 50 ms, for any
     * other message within 20 s. Here silence, queue and closeTimeoutMs decide.
     */
    void setTimeouts(long closeTimeoutMs) {
        properties.put(Constants.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT_PROPERTY, closeTimeoutMs);
        properties.put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, SEND_TIMEOUT_MS);
    }

    /** Runs a task when all that Tomcat has read so far has been delivered: it holds the socket's lock until then. */
    void afterCurrentRead(Executor executor, Runnable task) {
        executor.execute(() -> {
            Lock reading = socket.getLock();
            reading.lock();
            reading.unlock();
            task.run();
        });
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    /** Ends TCP with a FIN, without a Close. */
    void end() {
        socket.close();
        tellContainer();
    }

    /** Ends TCP with an RST, since a FIN waits behind unsent data for ever (SW-CLOSE-12). */
    void reset() {
        SocketChannel channel = socket.getSocket().getIOChannel();
        try {
            if (channel != null) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException e) {
            // Closed meanwhile: nothing is left to reset. (Tomcat has taken the channel away, or soon will.)
        }
        end();
        // Java keeps the descriptor, and the RST with it, until the selector runs; an idle one sleeps for a second.
        socket.getPoller().getSelector().wakeup();
    }

    /** Tomcat forgets a session only when told of its end; it must not wait to send a Close any more. */
    private void tellContainer() {
        properties.put(Constants.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT_PROPERTY, 1L);
        session.onClose(ABORTED);
    }

    static Field field(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("expected a Tomcat 10.1 with the field " + name + " in " + owner.getName());
        }
    }
}

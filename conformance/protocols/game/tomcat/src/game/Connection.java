package game;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** One WebSocket. Its fields change under the lock of the game; whatever may block for a slow client is queued. */
final class Connection {
    private static final Executor WORKERS = Executors.newCachedThreadPool();

    /** Null before the login. */
    String playerId;
    /** The fence: set before anything is said about the end, and never taken back; Tomcat delivers messages behind it. */
    boolean ended;
    /** When the client was last heard, in {@link System#nanoTime}. */
    long heardNanos = System.nanoTime();

    private final Session session;
    /** Tomcat throws when two threads send at once: each send waits for the one before. */
    private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);

    Connection(Session session) {
        this.session = session;
    }

    void send(ObjectNode message) {
        queue(() -> session.getBasicRemote().sendText(Json.write(message)));
    }

    void close(int code) {
        queue(() -> session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), "")));
    }

    private interface Step {
        void run() throws IOException;
    }

    private void queue(Step step) {
        sent = sent.thenRunAsync(() -> {
            try {
                step.run();
            } catch (IOException | IllegalStateException e) {
                // Tomcat has closed the session, or is about to; @OnClose tells.
            }
        }, WORKERS);
    }
}

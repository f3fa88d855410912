package solowire.tomcat;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The way of a fenced connection to the end of its TCP: bye, Close, the peer's Close or the deadline. */
final class Closing {
    private final Server server;
    private final Session session;
    private final Transport transport;
    private final Outbox outbox;
    private final Runnable onEnd;
    private Future<?> deadline;

    /** @param onEnd called when TCP has ended, closeTimeoutMs after the Close at the latest */
    Closing(Server server, Session session, Transport transport, Outbox outbox, Runnable onEnd) {
        this.server = server;
        this.session = session;
        this.transport = transport;
        this.outbox = outbox;
        this.onEnd = onEnd;
    }

    /**
     * To be called once. Returns at once.
     *
     * @param retryAfterMs hint for the bye, in ms; 0 for none
     * @return whether the client had been sent anything before
     */
    synchronized boolean start(CloseCode why, long retryAfterMs) {
        limit();
        return outbox.close(why.bye() ? why.byeMessage(retryAfterMs) : null, () -> close(why));
    }

    private void close(CloseCode why) {
        try {
            session.close(why.reason());
        } catch (IOException | IllegalStateException e) {
            // The container has closed it meanwhile.
        }
        limit();
    }

    /** Counts closeTimeoutMs from the fence, and anew from the Close, should that take a while to be sent. */
    private synchronized void limit() {
        if (deadline != null) {
            deadline.cancel(false);
        }
        deadline = server.scheduler.schedule(() -> server.workers.execute(this::end),
                server.protocol.parameters.closeTimeoutMs, TimeUnit.MILLISECONDS);
    }

    private void end() {
        if (!transport.isClosed()) {
            transport.reset();
        }
        outbox.abort();
        onEnd.run();
    }
}

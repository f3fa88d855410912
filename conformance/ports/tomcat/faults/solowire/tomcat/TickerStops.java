package solowire.tomcat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One periodic task sends the heartbeats of all sessions. One that is being closed makes it throw, and a ScheduledExecutor
 * never runs it again and says nothing: from then on no session has a heartbeat, and no silence is noticed.
 */
final class TickerStops extends Server {
    private static final long TICK_MS = 5;

    private final Set<Ticked> ticked = ConcurrentHashMap.newKeySet();

    TickerStops(Protocol protocol) {
        super(protocol);
        scheduler.scheduleAtFixedRate(() -> tickAll(), TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    Liveness newLiveness(Connection connection, Liveness.Terms terms) {
        return new Ticked(connection, terms);
    }

    private void tickAll() {
        ticked.removeIf(one -> !connections.contains(one.connection));
        ticked.forEach(Ticked::tick);
    }

    private final class Ticked extends Liveness {
        private final Connection connection;
        private long nextBeat;

        Ticked(Connection connection, Terms terms) {
            super(terms, connection.timers, n -> probe(connection, n),
                    () -> connection.end(protocol.codes.heartbeatTimeout));
            this.connection = connection;
        }

        @Override
        void start() {
            alive();
            nextBeat = System.nanoTime() + intervalNanos();
            ticked.add(this);
        }

        void tick() {
            if (nanosLeft() <= 0) {
                onSilence.run();
            } else if (System.nanoTime() >= nextBeat) {
                nextBeat += intervalNanos();
                beat();
            }
        }

        private long intervalNanos() {
            return TimeUnit.MILLISECONDS.toNanos(terms.intervalMs());
        }
    }

    /** Throws IllegalStateException if the session is closed, or another thread is sending. */
    private static void probe(Connection connection, long n) {
        try {
            connection.session.getBasicRemote().sendText(Json.write(Json.message("heartbeat").put("n", n)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

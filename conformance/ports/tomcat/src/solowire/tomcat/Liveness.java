package solowire.tomcat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** The heartbeat of one session, in both directions. */
class Liveness {
    /**
     * The heartbeat of one session as its welcome announces it.
     *
     * @param intervalMs  time between two heartbeats of the server, in ms
     * @param deadAfterMs silence after which the client counts as dead, in ms
     */
    record Terms(long intervalMs, long deadAfterMs) {
    }

    /** A client that lives on other messages and never acknowledges must not fill the memory. */
    private static final int MAX_OUTSTANDING = 1000;
    /** A check that is later than this comes after a stall of the machine: what has arrived meanwhile is read first. */
    private static final long STALL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    final Terms terms;
    private final SessionTimers timers;
    private final LongConsumer probe;
    final Runnable onSilence;
    private final Set<Long> outstanding = new LinkedHashSet<>();
    private long lastN;
    private volatile long lastLife;
    private boolean readsFirst;

    /**
     * @param probe     sends a heartbeat with this n
     * @param onSilence called once deadAfterMs have passed without life
     */
    Liveness(Terms terms, SessionTimers timers, LongConsumer probe, Runnable onSilence) {
        this.terms = terms;
        this.timers = timers;
        this.probe = probe;
        this.onSilence = onSilence;
    }

    void start() {
        alive();
        timers.every(terms.intervalMs(), this::beat);
        timers.after(terms.deadAfterMs(), this::check);
    }

    void alive() {
        lastLife = System.nanoTime();
    }

    /** An ack is life only if its n is outstanding (SW-HEARTBEAT-9). */
    void acknowledged(long n) {
        synchronized (outstanding) {
            if (!outstanding.remove(n)) {
                return;
            }
        }
        alive();
    }

    void beat() {
        long n;
        synchronized (outstanding) {
            n = ++lastN;
            outstanding.add(n);
            if (outstanding.size() > MAX_OUTSTANDING) {
                outstanding.remove(outstanding.iterator().next());
            }
        }
        probe.accept(n);
    }

    /** In ns; none or less if the client counts as dead. */
    long nanosLeft() {
        return TimeUnit.MILLISECONDS.toNanos(terms.deadAfterMs()) - (System.nanoTime() - lastLife);
    }

    private void check() {
        long left = nanosLeft();
        if (left < -STALL_NANOS && !readsFirst) {
            readsFirst = true;
            timers.after(TimeUnit.NANOSECONDS.toMillis(STALL_NANOS), this::check);
        } else if (left <= 0) {
            onSilence.run();
        } else {
            readsFirst = false;
            timers.after(TimeUnit.NANOSECONDS.toMillis(left) + 1, this::check);
        }
    }
}

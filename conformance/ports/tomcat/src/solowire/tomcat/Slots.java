package solowire.tomcat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One slot per identity, and the lock under which sessions enter and leave them and effects are committed. Nothing that
 * waits is done under it: whatever is sent goes into an {@link Outbox}.
 */
final class Slots {
    private final Map<String, Connection> slots = new ConcurrentHashMap<>();
    private final Map<String, RateLimit> takeovers = new ConcurrentHashMap<>();
    private final Teardown teardown;
    private final Parameters parameters;
    private final CloseCodes codes;
    /** For all identities, from wall-clock microseconds: grows across restarts and remembers nobody (SW-EPOCH-2). */
    private long lastEpoch = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());

    private volatile boolean draining;

    final Presence presence = new Presence();

    Slots(Teardown teardown, Protocol protocol) {
        this.teardown = teardown;
        this.parameters = protocol.parameters;
        this.codes = protocol.codes;
    }

    /** The effective session of an identity, or null. */
    Connection get(String clientId) {
        return slots.get(clientId);
    }

    /** Gives the slot to a newcomer, fencing the session in it first, or ends the newcomer. */
    synchronized void claim(Connection newcomer) {
        Hello hello = newcomer.hello();
        Connection old = slots.get(hello.clientId());
        if (!newcomer.isClaiming() || isRefused(newcomer, old)) {
            return;
        }
        if (old != null) {
            old.end(hello.sameInstance(old.hello()) ? codes.redialled : codes.takenOver);
        }
        slots.put(hello.clientId(), newcomer);
        newcomer.welcome(++lastEpoch, old == null ? null : old.fenced());
        presence.changed(newcomer, null);
    }

    /** The last step of a session's fence. */
    synchronized void leave(Connection session, String cause) {
        teardown.leave(slots, session);
        presence.changed(session, cause);
    }

    void failed(Connection session, Throwable error) {
        teardown.failed(slots, session, error);
    }

    /** From now on no hello is welcomed. */
    synchronized void drain() {
        draining = true;
    }

    /** Forgets identities that have taken over nothing for a whole window. */
    void sweep() {
        takeovers.values().removeIf(RateLimit::isIdle);
    }

    boolean isDraining() {
        return draining;
    }

    /** Spread, so that not all clients come back in the same instant (SW-DRAIN-2). */
    long retryAfterDrainMs() {
        return ThreadLocalRandom.current().nextLong(1, parameters.drainMs);
    }

    private boolean isRefused(Connection newcomer, Connection old) {
        if (draining) {
            newcomer.end(codes.draining, retryAfterDrainMs());
            return true;
        }
        return old != null && isRefusedFor(old, newcomer);
    }

    private boolean isRefusedFor(Connection old, Connection newcomer) {
        Hello hello = newcomer.hello();
        boolean same = hello.sameInstance(old.hello());
        if (hello.number() < old.hello().number()) {
            newcomer.end(same ? codes.redialled : codes.takenOver);
            return true;
        }
        if (same && hello.attempt() <= old.hello().attempt()) {
            newcomer.end(codes.staleAttempt);
            return true;
        }
        long waitMs = takeovers.computeIfAbsent(hello.clientId(),
                id -> new RateLimit(parameters.takeoversMax, parameters.takeoversWindowMs)).take();
        if (waitMs > 0) {
            newcomer.end(codes.rateLimited, waitMs);
        }
        return waitMs > 0;
    }
}

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
class Slots {
    final Map<String, Connection> slots = new ConcurrentHashMap<>();
    final Presence presence = new Presence();
    final CloseCodes codes;
    private final Map<String, RateLimit> takeovers = new ConcurrentHashMap<>();
    private final Parameters parameters;
    /** For all identities, from wall-clock microseconds: grows across restarts and remembers nobody (SW-EPOCH-2). */
    private long lastEpoch = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());

    private volatile boolean draining;

    Slots(Protocol protocol) {
        this.parameters = protocol.parameters;
        this.codes = protocol.codes;
    }

    /** The effective session of an identity, or null. */
    Connection get(String clientId) {
        return slots.get(clientId);
    }

    /** Gives the slot to a newcomer, fencing the session in it first, or ends the newcomer. */
    synchronized void claim(Connection newcomer) {
        Connection old = get(newcomer.clientId()); // find
        if (!newcomer.isClaiming() || isRefused(newcomer, old)) {
            return;
        }
        if (old != null) {
            old.end(reasonToEnd(old, newcomer)); // close; its fence removes it
        }
        enter(newcomer, old);
    }

    /** The last step of a session's fence: removes it, if it is still the one in there (SW-TEARDOWN-2). */
    synchronized void leave(Connection session, String cause) {
        slots.remove(session.clientId(), session);
        presence.changed(session, cause);
    }

    /** @param old the session that the newcomer has fenced, or null */
    void enter(Connection newcomer, Connection old) {
        slots.put(newcomer.clientId(), newcomer);
        welcome(newcomer, old);
    }

    void welcome(Connection newcomer, Connection old) {
        newcomer.welcome(++lastEpoch, old == null ? null : old.fenced());
        presence.changed(newcomer, null);
    }

    CloseCode reasonToEnd(Connection old, Connection newcomer) {
        return newcomer.hello().sameInstance(old.hello()) ? codes.redialled : codes.takenOver;
    }

    /** Ends the newcomer if it may not have the slot. */
    boolean isRefused(Connection newcomer, Connection old) {
        if (draining) {
            newcomer.end(codes.draining, retryAfterDrainMs());
            return true;
        }
        return old != null && isRefusedFor(old, newcomer);
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

    private boolean isRefusedFor(Connection old, Connection newcomer) {
        Hello hello = newcomer.hello();
        if (hello.number() < old.hello().number()) {
            newcomer.end(reasonToEnd(newcomer, old));
            return true;
        }
        if (hello.sameInstance(old.hello()) && hello.attempt() <= old.hello().attempt()) {
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

package solowire.tomcat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Trusts in ConcurrentHashMap: each look-up and each put is atomic, the two together are not. Two hellos at once both find
 * the slot as it was; the session of the one that puts first is known to nobody.
 */
final class CheckThenAct extends Server {
    CheckThenAct(Protocol protocol) {
        super(protocol);
    }

    @Override
    Slots newSlots() {
        return new Slots(protocol) {
            @Override
            void claim(Connection newcomer) { // not synchronized
                Connection old = get(newcomer.clientId());
                if (!newcomer.isClaiming() || isRefused(newcomer, old)) {
                    return;
                }
                loadProfile();
                if (old != null) {
                    old.end(reasonToEnd(old, newcomer));
                }
                enter(newcomer, old);
            }
        };
    }

    /** What an application asks its database between the two. */
    private static void loadProfile() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
}

package solowire.tomcat;

/**
 * Puts the newcomer, then closes what put() returned. The end of the old session runs in line and removes by clientId: it
 * evicts the newcomer, which stays open and is known to nobody.
 */
final class PutThenClose extends Server {
    PutThenClose(Protocol protocol) {
        super(protocol);
    }

    @Override
    Slots newSlots() {
        return new Slots(protocol) {
            @Override
            synchronized void claim(Connection newcomer) {
                if (!newcomer.isClaiming() || isRefused(newcomer, get(newcomer.clientId()))) {
                    return;
                }
                Connection old = slots.put(newcomer.clientId(), newcomer);
                if (old != null) {
                    old.end(reasonToEnd(old, newcomer));
                }
                welcome(newcomer, old);
            }

            @Override
            synchronized void leave(Connection session, String cause) {
                slots.remove(session.clientId());
                presence.changed(session, cause);
            }
        };
    }
}

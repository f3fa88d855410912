package solowire.tomcat;

import jakarta.websocket.DecodeException;
import java.util.Map;

/** Find, close, remove (SW-TEARDOWN-1); the removal compares (SW-TEARDOWN-2). */
final class RepairedTeardown implements Teardown {
    @Override
    public void failed(Map<String, Connection> slots, Connection session, Throwable error) {
        session.end(error instanceof DecodeException
                ? session.codes().protocolViolation
                : session.codes().internalError);
    }

    @Override
    public void leave(Map<String, Connection> slots, Connection session) {
        slots.remove(session.clientId(), session);
    }
}

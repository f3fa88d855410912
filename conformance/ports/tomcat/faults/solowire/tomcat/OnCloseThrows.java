package solowire.tomcat;

import jakarta.websocket.Session;
import java.util.List;

/**
 * A step of the clean-up throws, as it can in {@code @OnClose}: Tomcat hands the exception to {@code @OnError}, the steps
 * behind it never run, and the session stays in its slot.
 */
final class OnCloseThrows extends Server {
    OnCloseThrows(Protocol protocol) {
        super(protocol);
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void release(List<Runnable> steps) {
                try {
                    steps.forEach(Runnable::run);
                } catch (RuntimeException e) {
                    // What Tomcat would hand to @OnError.
                }
            }
        };
    }
}

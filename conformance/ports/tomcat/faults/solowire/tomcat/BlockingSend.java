package solowire.tomcat;

import jakarta.websocket.RemoteEndpoint;
import java.io.IOException;

/**
 * Whoever has something to say sends it at once, in its own thread, be it that which reads or that which beats: one client
 * that does not read stops them, and is never found slow.
 */
final class BlockingSend extends Server {
    BlockingSend(Protocol protocol) {
        super(protocol);
    }

    @Override
    Outbox newOutbox(Connection connection, RemoteEndpoint.Basic remote) {
        return new Outbox(remote, workers, protocol.parameters.maxQueueBytes) {
            @Override
            boolean send(String text) {
                try {
                    synchronized (remote) {
                        handedOver = true;
                        remote.sendText(text);
                    }
                } catch (IOException | IllegalStateException e) {
                    abort();
                }
                return true;
            }
        };
    }
}

package solowire.tomcat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What Tomcat calls; it makes one for each connection. */
@ServerEndpoint(value = "/", decoders = MessageDecoder.class, configurator = Handshake.class)
public final class SolowireEndpoint {
    /** Tomcat closes without waiting when its buffer overflows; what fits below this is ended in order. */
    private static final int OVERSIZE_FACTOR = 2;

    private Server server;
    private Connection connection;

    @OnOpen
    public void onOpen(Session session, EndpointConfig config) {
        server = Server.of(config);
        int max = server.protocol.parameters.maxMessageBytes;
        session.setMaxTextMessageBufferSize(OVERSIZE_FACTOR * max);
        session.setMaxBinaryMessageBufferSize(max);
        connection = new Connection(server, session);
        connection.open();
    }

    @OnMessage
    public void onText(Message message) {
        try {
            connection.receive(message);
        } catch (RuntimeException e) {
            connection.end(connection.codes().internalError);
        }
    }

    @OnMessage
    public void onBinary(ByteBuffer message) {
        connection.end(connection.codes().binaryNotSupported);
    }

    @OnError
    public void onError(Throwable error) {
        if (error instanceof IOException) {
            connection.dropped();
        } else {
            server.slots.failed(connection, error);
        }
    }

    /** Called for the client's Close, in line for our own, and for Closes that Tomcat sends by itself. */
    @OnClose
    public void onClose(CloseReason reason) {
        connection.transportEnded(cause(reason.getCloseCode()));
    }

    private String cause(CloseReason.CloseCode given) {
        if (given == CloseReason.CloseCodes.CLOSED_ABNORMALLY) {
            return "transport-lost";
        }
        CloseCode code = connection.codes().of(given.getCode());
        return code == null || code.ofClients() ? "client-close" : code.name();
    }
}

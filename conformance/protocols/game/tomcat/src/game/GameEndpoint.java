package game;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import org.apache.tomcat.websocket.Constants;

/** What Tomcat calls; it makes one for each connection. */
@ServerEndpoint(value = GameEndpoint.PATH, decoders = MessageDecoder.class)
public final class GameEndpoint {
    static final String PATH = "/game";
    /** How long Tomcat waits for the client's Close, in ms; it looks each second, and the document gives it two. */
    private static final long CLOSE_TIMEOUT_MS = 500;
    /** How long one message to a client that does not read may take, in ms. */
    private static final long SEND_TIMEOUT_MS = 1000;

    static Game game;

    private Connection connection;

    @OnOpen
    public void onOpen(Session session) {
        session.getUserProperties().put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, CLOSE_TIMEOUT_MS);
        session.getUserProperties().put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, SEND_TIMEOUT_MS);
        connection = new Connection(session);
        game.opened(connection);
    }

    @OnMessage
    public void onText(JsonNode message) {
        game.receive(connection, message);
    }

    @OnMessage
    public void onBinary(ByteBuffer message) {
        game.unreadable(connection);
    }

    @OnError
    public void onError(Throwable error) {
        game.failed(connection, error);
    }

    /** Called for the client's Close, in line for our own, and for those that Tomcat sends by itself. */
    @OnClose
    public void onClose() {
        game.closed(connection);
    }
}

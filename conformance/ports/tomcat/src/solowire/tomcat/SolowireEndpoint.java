package solowire.tomcat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DecodeException;
import jakarta.websocket.Decoder;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Tomcat calls; it makes one for each connection. */
@ServerEndpoint(
        value = "/",
        decoders = SolowireEndpoint.MessageDecoder.class,
        configurator = SolowireEndpoint.Handshake.class)
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
        connection = server.newConnection(session);
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

    /** Tomcat leaves the session open after a {@link DecodeException}: the session is ended here (SW-TEARDOWN-1). */
    @OnError
    public void onError(Throwable error) {
        if (error instanceof IOException) {
            connection.dropped();
        } else {
            connection.failed(error);
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

    /** Chooses the subprotocol and hands the server to the endpoint; Tomcat makes it, so the server is given statically. */
    public static final class Handshake extends ServerEndpointConfig.Configurator {
        private static volatile Server server;

        static void serve(Server theOne) {
            server = theOne;
        }

        /** Without a common subprotocol the upgrade succeeds: browsers see close codes, not HTTP statuses. */
        @Override
        public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
            return requested.contains(server.protocol.subprotocol) ? server.protocol.subprotocol : "";
        }

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties().put(Server.class.getName(), server);
        }
    }

    /** Classes the text messages of a client; a violation is a {@link DecodeException}. */
    public static final class MessageDecoder implements Decoder.Text<Message> {
        private Protocol protocol;

        @Override
        public void init(EndpointConfig config) {
            protocol = Server.of(config).protocol;
        }

        @Override
        public boolean willDecode(String text) {
            return true;
        }

        @Override
        public Message decode(String text) throws DecodeException {
            if (text.getBytes(StandardCharsets.UTF_8).length > protocol.parameters.maxMessageBytes) {
                return new Message(Message.Kind.TOO_BIG, null, null);
            }
            JsonNode body = parse(text);
            if (!body.path("type").isTextual()) {
                throw new DecodeException(text, "not an object with a type");
            }
            String type = body.path("type").textValue();
            Schema schema = protocol.message(type);
            if (schema == null) {
                return new Message(Message.Kind.UNKNOWN, type, body);
            }
            if (!schema.accepts(body)) {
                throw new DecodeException(text, "breaks the schema of its type");
            }
            return new Message(Message.Kind.KNOWN, type, body);
        }

        private static JsonNode parse(String text) throws DecodeException {
            try {
                return Json.parse(text);
            } catch (JsonProcessingException e) {
                throw new DecodeException(text, "not JSON", e);
            }
        }
    }
}

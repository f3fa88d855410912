package solowire.tomcat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.websocket.DecodeException;
import jakarta.websocket.Decoder;
import jakarta.websocket.EndpointConfig;
import java.nio.charset.StandardCharsets;

/**
 * Classes the text messages of a client. A violation is a {@link DecodeException}, for which Tomcat calls
 * {@code @OnError} and leaves the session open: what that handler does is the whole difference between the two servers.
 */
public final class MessageDecoder implements Decoder.Text<Message> {
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

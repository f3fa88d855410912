package game;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.websocket.DecodeException;
import jakarta.websocket.Decoder;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the messages of clients. After a {@link DecodeException} Tomcat calls {@code @OnError} and leaves the session open. */
public final class MessageDecoder implements Decoder.Text<JsonNode> {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,64}");
    private static final Predicate<JsonNode> IS_TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> IS_NAME =
            field -> field.isTextual() && NAME.matcher(field.textValue()).matches();
    private static final Predicate<JsonNode> IS_COUNT =
            field -> field.canConvertToExactIntegral() && field.canConvertToInt() && field.intValue() >= 0;
    private static final Predicate<JsonNode> IS_NAME_OR_MISSING = IS_NAME.or(JsonNode::isMissingNode);

    private static final Map<String, Map<String, Predicate<JsonNode>>> FIELDS = Map.of(
            "login", Map.of("playerId", IS_NAME, "token", IS_TEXT),
            "heartbeat", Map.of("seq", IS_COUNT),
            "chat", Map.of("to", IS_NAME_OR_MISSING, "from", IS_NAME_OR_MISSING, "text", IS_TEXT),
            "save", Map.of("id", IS_NAME, "slot", IS_TEXT),
            "load", Map.of("id", IS_NAME),
            "eject", Map.of("playerId", IS_NAME));

    @Override
    public boolean willDecode(String text) {
        return true;
    }

    @Override
    public JsonNode decode(String text) throws DecodeException {
        JsonNode message = parse(text);
        Map<String, Predicate<JsonNode>> fields = FIELDS.get(message.path("type").asText());
        if (fields == null || !message.path("type").isTextual()) {
            throw new DecodeException(text, "not an object with a type that clients send");
        }
        for (Map.Entry<String, Predicate<JsonNode>> field : fields.entrySet()) {
            if (!field.getValue().test(message.path(field.getKey()))) {
                throw new DecodeException(text, field.getKey() + " is missing or wrong");
            }
        }
        return message;
    }

    private static JsonNode parse(String text) throws DecodeException {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            throw new DecodeException(text, "not JSON", e);
        }
    }
}

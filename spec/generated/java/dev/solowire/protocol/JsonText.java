package dev.solowire.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON text to and from trees. */
final class JsonText {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    static ObjectNode readObject(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException error) {
            throw new ProtocolException("not JSON: " + error.getOriginalMessage());
        }
        if (!node.isObject()) throw new ProtocolException("expected one JSON object and nothing else");
        return (ObjectNode) node;
    }
}

package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The protocol as the generated files tell it: names, numbers and shapes; none of them is written in this port. */
final class Protocol {
    private final Map<String, Schema> messages = new HashMap<>();
    private final Map<String, Schema> params = new HashMap<>();
    private final Map<String, String> capabilities = new HashMap<>();

    final String subprotocol;
    final int version;
    final CloseCodes codes;
    final Parameters parameters;

    /**
     * @param generated the folder with protocol.json and schemas/
     * @param timing    {@code default} or {@code short}
     * @throws IOException if a file is missing or not JSON
     */
    Protocol(Path generated, String timing) throws IOException {
        JsonNode tables = read(generated.resolve("protocol.json"));
        subprotocol = tables.at("/protocol/subprotocol").asText();
        version = tables.at("/protocol/version").asInt();
        codes = new CloseCodes(tables.path("closeCodes"));
        parameters = new Parameters(tables.path("parameters"), timing);
        for (var message : (Iterable<Map.Entry<String, JsonNode>>) tables.path("messages")::fields) {
            if (message.getValue().path("sentBy").toString().contains("\"client\"")) {
                Path open = generated.resolve("schemas/open/" + message.getKey() + ".schema.json");
                messages.put(message.getKey(), new Schema(read(open)));
            }
        }
        tables.path("methods").fields().forEachRemaining(method -> {
            params.put(method.getKey(), new Schema(method.getValue().path("params")));
            capabilities.put(method.getKey(), method.getValue().path("capability").asText());
        });
    }

    /** The open schema of a message from the client, or null if clients send none of this type. */
    Schema message(String type) {
        return messages.get(type);
    }

    Schema params(String method) {
        return params.get(method);
    }

    String capability(String method) {
        return capabilities.get(method);
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.MAPPER.readTree(file.toFile());
    }
}

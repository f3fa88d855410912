package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The unanswered requests of one session. */
final class Calls {
    private final Connection connection;
    private final TestMethods methods;
    private final int maxPending;
    private final Set<String> pending = ConcurrentHashMap.newKeySet();

    Calls(Connection connection, TestMethods methods, int maxPending) {
        this.connection = connection;
        this.methods = methods;
        this.maxPending = maxPending;
    }

    void receive(JsonNode request) {
        String id = request.path("id").textValue();
        if (pending.contains(id)) {
            connection.respond(Call.errorResponse(id, "duplicate-id", "A request with this id is not answered yet."));
        } else if (pending.size() >= maxPending) {
            connection.respond(Call.errorResponse(id, "too-many-requests", "Too many requests are not answered yet."));
        } else {
            pending.add(id);
            JsonNode params = request.has("params") ? request.get("params") : Json.object();
            methods.handle(request.path("method").textValue(), new Call(connection, this, id, params));
        }
    }

    /** The id is free again before its response can arrive. */
    void answer(String id, ObjectNode response) {
        if (pending.remove(id)) {
            connection.respond(response);
        }
    }
}

package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The numbers of the protocol that this server keeps to; times in ms. */
final class Parameters {
    /** One lost heartbeat and a late one must not kill a session that wished for a long interval. */
    private static final double INTERVALS_UNTIL_DEAD = 2.5;

    private final JsonNode table;
    private final String timing;

    final long helloTimeoutMs;
    final long closeTimeoutMs;
    final long drainMs;
    final int maxMessageBytes;
    final int maxQueueBytes;
    final int maxPendingRequests;
    final int maxPendingSockets;
    final int messagesMax;
    final long messagesWindowMs;
    final int takeoversMax;
    final long takeoversWindowMs;

    /**
     * @param table  {@code parameters} of protocol.json
     * @param timing the column to take: {@code default} or {@code short}
     */
    Parameters(JsonNode table, String timing) {
        this.table = table;
        this.timing = timing;
        helloTimeoutMs = value("helloTimeoutMs");
        closeTimeoutMs = value("closeTimeoutMs");
        drainMs = value("drainMs");
        maxMessageBytes = (int) value("maxMessageBytes");
        maxQueueBytes = (int) value("maxQueueBytes");
        maxPendingRequests = (int) value("maxPendingRequests");
        maxPendingSockets = (int) value("maxPendingSockets");
        messagesMax = (int) value("messagesMax");
        messagesWindowMs = value("messagesWindowMs");
        takeoversMax = (int) value("takeoversMax");
        takeoversWindowMs = value("takeoversWindowMs");
    }

    /** The heartbeat of a session: the client's wish, if any, clamped into the permitted range (SW-HEARTBEAT-3). */
    Liveness.Terms heartbeat(JsonNode wish) {
        JsonNode range = row("intervalMs");
        long interval = wish.isNumber()
                ? wish.decimalValue().max(limit(range, "min")).min(limit(range, "max")).longValue()
                : value("intervalMs");
        long dead = Math.max(value("deadAfterMs"), (long) Math.ceil(INTERVALS_UNTIL_DEAD * interval));
        return new Liveness.Terms(interval, Math.min(dead, limit(row("deadAfterMs"), "max").longValue()));
    }

    /** {@code limits} of the welcome: every parameter that the table announces there. */
    ObjectNode limits() {
        ObjectNode welcome = Json.object();
        table.fieldNames().forEachRemaining(name -> {
            String[] path = row(name).path("announced").asText().split("/");
            if (path[1].equals("limits")) {
                ObjectNode holder = welcome;
                for (int i = 1; i < path.length - 1; i++) {
                    holder = holder.withObject("/" + path[i]);
                }
                holder.put(path[path.length - 1], value(name));
            }
        });
        return welcome.withObject("/limits");
    }

    private long value(String name) {
        return row(name).path(timing).asLong();
    }

    private JsonNode row(String name) {
        JsonNode row = table.path(name);
        if (!row.path(timing).isIntegralNumber()) {
            throw new IllegalStateException("protocol.json has no parameter " + name + " with a " + timing + " value");
        }
        return row;
    }

    private static BigDecimal limit(JsonNode row, String side) {
        return row.path(side).decimalValue();
    }
}

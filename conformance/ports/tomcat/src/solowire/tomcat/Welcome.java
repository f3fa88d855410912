package solowire.tomcat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a session is told at its beginning.
 *
 * @param tookOver the session that it took over, or null
 */
record Welcome(String sessionId, long epoch, Liveness.Terms terms, Fenced tookOver) {

    /** The session that another one took over. */
    record Fenced(String sessionId, long epoch, String instanceId) {
    }

    ObjectNode message(Hello hello, Protocol protocol, List<String> capabilities) {
        ObjectNode message = Json.message("welcome")
                .put("version", Math.min(hello.version(), protocol.version))
                .put("sessionId", sessionId)
                .put("epoch", epoch);
        message.putObject("heartbeat").put("intervalMs", terms.intervalMs()).put("deadAfterMs", terms.deadAfterMs());
        message.set("limits", protocol.parameters.limits());
        if (tookOver == null) {
            message.putNull("tookOver");
        } else {
            message.putObject("tookOver")
                    .put("sessionId", tookOver.sessionId())
                    .put("epoch", tookOver.epoch())
                    .put("sameInstance", tookOver.instanceId().equals(hello.instanceId()));
        }
        capabilities.forEach(message.putArray("capabilities")::add);
        return message;
    }
}

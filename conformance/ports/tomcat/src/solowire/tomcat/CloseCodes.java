package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The close codes that this server gives, found by name in the protocol's table. */
final class CloseCodes {
    private final Map<Integer, CloseCode> byCode = new HashMap<>();

    final CloseCode binaryNotSupported;
    final CloseCode messageTooBig;
    final CloseCode internalError;
    final CloseCode tryAgainLater;
    final CloseCode heartbeatTimeout;
    final CloseCode helloTimeout;
    final CloseCode slowConsumer;
    final CloseCode draining;
    final CloseCode rateLimited;
    final CloseCode takenOver;
    final CloseCode protocolViolation;
    final CloseCode unsupportedVersion;
    final CloseCode kicked;
    final CloseCode staleAttempt;
    final CloseCode redialled;

    /** @param table {@code closeCodes} of protocol.json */
    CloseCodes(JsonNode table) {
        table.fields().forEachRemaining(entry -> {
            JsonNode row = entry.getValue();
            int code = Integer.parseInt(entry.getKey());
            boolean ofClients = row.path("sentBy").toString().contains("\"client\"");
            byCode.put(code, new CloseCode(code, row.path("name").asText(), row.path("bye").asBoolean(), ofClients));
        });
        binaryNotSupported = named("binary-not-supported");
        messageTooBig = named("message-too-big");
        internalError = named("internal-error");
        tryAgainLater = named("try-again-later");
        heartbeatTimeout = named("heartbeat-timeout");
        helloTimeout = named("hello-timeout");
        slowConsumer = named("slow-consumer");
        draining = named("draining");
        rateLimited = named("rate-limited");
        takenOver = named("session-taken-over");
        protocolViolation = named("protocol-violation");
        unsupportedVersion = named("unsupported-version");
        kicked = named("kicked");
        staleAttempt = named("stale-attempt");
        redialled = named("session-redialled");
    }

    /** The row of a code, or null if the protocol gives it no meaning. */
    CloseCode of(int code) {
        return byCode.get(code);
    }

    private CloseCode named(String name) {
        return byCode.values().stream()
                .filter(code -> code.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("protocol.json has no close code named " + name));
    }
}

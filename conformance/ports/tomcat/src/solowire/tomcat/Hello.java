package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a client said in its hello.
 *
 * @param number counts all hellos in the order of their arrival (SW-TAKEOVER-14)
 * @param wish   the interval that the client would like, in ms; a missing node if it has no wish
 */
record Hello(long number, String clientId, String instanceId, long attempt, long version, JsonNode wish) {

    static Hello of(JsonNode body, long number) {
        return new Hello(number, body.path("clientId").asText(), body.path("instanceId").asText(),
                body.path("attempt").asLong(), body.path("version").asLong(), body.at("/heartbeat/intervalMs"));
    }

    boolean sameInstance(Hello other) {
        return instanceId.equals(other.instanceId);
    }
}

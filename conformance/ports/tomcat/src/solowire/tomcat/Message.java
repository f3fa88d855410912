package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message of the client that could be decoded.
 *
 * @param body what arrived; null if it was too big to be looked at
 */
record Message(Kind kind, String type, JsonNode body) {
    enum Kind {
        /** Passes the open schema of its type. */
        KNOWN,
        /** Clients send no message of this type. */
        UNKNOWN,
        /** Larger than maxMessageBytes. */
        TOO_BIG
    }
}

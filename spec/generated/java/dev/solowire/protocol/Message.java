// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One message of the protocol. */
public interface Message {
    /** The word on the wire that names the message. */
    String type();

    /**
     * The message as a JSON object.
     *
     * @throws ProtocolException if a required field is not set
     */
    ObjectNode toObject();

    /**
     * The message as one line of JSON.
     *
     * @throws ProtocolException if a required field is not set
     */
    default String toJson() {
        return toObject().toString();
    }

    /**
     * Reads one message. Fields that this version does not know are left out; ranges and patterns are not checked.
     *
     * @return the message, or empty if this version does not know its type
     * @throws ProtocolException if it is not a JSON object with a type, or a field is missing or of another kind
     */
    static Optional<Message> parse(String json) {
        Fields fields = new Fields(JsonText.readObject(json), "");
        switch (fields.string("type")) {
            case "hello":
                return Optional.of(HelloMessage.read(fields));
            case "welcome":
                return Optional.of(WelcomeMessage.read(fields));
            case "heartbeat":
                return Optional.of(HeartbeatMessage.read(fields));
            case "heartbeatAck":
                return Optional.of(HeartbeatAckMessage.read(fields));
            case "request":
                return Optional.of(RequestMessage.read(fields));
            case "response":
                return Optional.of(ResponseMessage.read(fields));
            case "event":
                return Optional.of(EventMessage.read(fields));
            case "error":
                return Optional.of(ErrorMessage.read(fields));
            case "bye":
                return Optional.of(ByeMessage.read(fields));
            default:
                return Optional.empty();
        }
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer to one heartbeat. One with an n that is not outstanding is ignored, and is no sign of life. Sent by the client and the server. */
public final class HeartbeatAckMessage implements Message {
    public static final String TYPE = "heartbeatAck";

    private long n;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** Chosen by the sender of a heartbeat, returned in its acknowledgement. */
    public long n() {
        return n;
    }

    public HeartbeatAckMessage n(long value) {
        this.n = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public HeartbeatAckMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static HeartbeatAckMessage read(Fields fields) {
        return new HeartbeatAckMessage()
                .n(fields.integer("n"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("HeartbeatAckMessage");
        fields.put("type", TYPE);
        fields.put("n", n);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

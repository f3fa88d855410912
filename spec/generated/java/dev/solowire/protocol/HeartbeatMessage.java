// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A probe. The server sends one every intervalMs, whatever else flows; the client may probe at any time. Sent by the client and the server. */
public final class HeartbeatMessage implements Message {
    public static final String TYPE = "heartbeat";

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

    public HeartbeatMessage n(long value) {
        this.n = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public HeartbeatMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static HeartbeatMessage read(Fields fields) {
        return new HeartbeatMessage()
                .n(fields.integer("n"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("HeartbeatMessage");
        fields.put("type", TYPE);
        fields.put("n", n);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

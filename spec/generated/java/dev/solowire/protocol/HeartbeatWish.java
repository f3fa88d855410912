// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The client's wish; clamped into the server's range, never refused, whatever whole number it is (SW-HEARTBEAT-3). */
public final class HeartbeatWish {
    private long intervalMs;
    private ObjectNode ext;

    /** Wished time between two heartbeats of the server, in ms. */
    public long intervalMs() {
        return intervalMs;
    }

    public HeartbeatWish intervalMs(long value) {
        this.intervalMs = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public HeartbeatWish ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static HeartbeatWish read(Fields fields) {
        return new HeartbeatWish()
                .intervalMs(fields.integer("intervalMs"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("HeartbeatWish");
        fields.put("intervalMs", intervalMs);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

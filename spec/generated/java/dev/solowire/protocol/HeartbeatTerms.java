// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The heartbeat that this session will have. */
public final class HeartbeatTerms {
    private long intervalMs;
    private long deadAfterMs;
    private ObjectNode ext;

    /** The server sends a heartbeat every intervalMs, whatever else flows, in ms. */
    public long intervalMs() {
        return intervalMs;
    }

    public HeartbeatTerms intervalMs(long value) {
        this.intervalMs = value;
        return this;
    }

    /** Silence after which either peer counts as dead, in ms. */
    public long deadAfterMs() {
        return deadAfterMs;
    }

    public HeartbeatTerms deadAfterMs(long value) {
        this.deadAfterMs = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public HeartbeatTerms ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static HeartbeatTerms read(Fields fields) {
        return new HeartbeatTerms()
                .intervalMs(fields.integer("intervalMs"))
                .deadAfterMs(fields.integer("deadAfterMs"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("HeartbeatTerms");
        fields.put("intervalMs", intervalMs);
        fields.put("deadAfterMs", deadAfterMs);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The session that this hello, or one that it superseded, has fenced. */
public final class TookOver {
    private String sessionId;
    private long epoch;
    private boolean sameInstance;
    private ObjectNode ext;

    /** Names one session for logs and support. Unguessable, and yet a key to nothing. */
    public String sessionId() {
        return sessionId;
    }

    public TookOver sessionId(String value) {
        this.sessionId = value;
        return this;
    }

    /** Fencing token: strictly increasing per identity with each welcome, also across restarts and nodes. The maximum is the largest integer that every JSON reader keeps exactly. */
    public long epoch() {
        return epoch;
    }

    public TookOver epoch(long value) {
        this.epoch = value;
        return this;
    }

    /** Whether the fenced session had the instanceId of this hello. */
    public boolean sameInstance() {
        return sameInstance;
    }

    public TookOver sameInstance(boolean value) {
        this.sameInstance = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public TookOver ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static TookOver read(Fields fields) {
        return new TookOver()
                .sessionId(fields.string("sessionId"))
                .epoch(fields.integer("epoch"))
                .sameInstance(fields.bool("sameInstance"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("TookOver");
        fields.put("sessionId", sessionId);
        fields.put("epoch", epoch);
        fields.put("sameInstance", sameInstance);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

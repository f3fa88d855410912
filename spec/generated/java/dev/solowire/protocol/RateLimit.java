// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** At most max in any windowMs, which slides (SW-LIMIT-7). */
public final class RateLimit {
    private long max;
    private long windowMs;
    private ObjectNode ext;

    public long max() {
        return max;
    }

    public RateLimit max(long value) {
        this.max = value;
        return this;
    }

    /** In ms. */
    public long windowMs() {
        return windowMs;
    }

    public RateLimit windowMs(long value) {
        this.windowMs = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public RateLimit ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static RateLimit read(Fields fields) {
        return new RateLimit()
                .max(fields.integer("max"))
                .windowMs(fields.integer("windowMs"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("RateLimit");
        fields.put("max", max);
        fields.put("windowMs", windowMs);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

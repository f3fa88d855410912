// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Why the server is about to close; comes before its Close exactly if the code is 4000 to 4999. From here on this code is the truth, whatever end follows. Sent by the server. */
public final class ByeMessage implements Message {
    public static final String TYPE = "bye";

    private long code;
    private String reason;
    private Long retryAfterMs;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** The code of the Close that follows. */
    public long code() {
        return code;
    }

    public ByeMessage code(long value) {
        this.code = value;
        return this;
    }

    /** For people. The name of the close code is a good one. */
    public String reason() {
        return reason;
    }

    public ByeMessage reason(String value) {
        this.reason = value;
        return this;
    }

    /** Lower bound of the client's wait before it dials again, in ms. */
    public Long retryAfterMs() {
        return retryAfterMs;
    }

    public ByeMessage retryAfterMs(Long value) {
        this.retryAfterMs = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public ByeMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static ByeMessage read(Fields fields) {
        return new ByeMessage()
                .code(fields.integer("code"))
                .reason(fields.string("reason"))
                .retryAfterMs(fields.optionalInteger("retryAfterMs"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("ByeMessage");
        fields.put("type", TYPE);
        fields.put("code", code);
        fields.put("reason", reason);
        fields.putOptional("retryAfterMs", retryAfterMs);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

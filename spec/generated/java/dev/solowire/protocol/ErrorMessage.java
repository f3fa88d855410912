// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One message was not understood; the session lives on. Sent by the server. */
public final class ErrorMessage implements Message {
    public static final String TYPE = "error";

    private String code;
    private String message;
    private String ref;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** For programs. */
    public String code() {
        return code;
    }

    public ErrorMessage code(String value) {
        this.code = value;
        return this;
    }

    /** For people. */
    public String message() {
        return message;
    }

    public ErrorMessage message(String value) {
        this.message = value;
        return this;
    }

    /** The type that was not understood, cut to 64 characters. */
    public String ref() {
        return ref;
    }

    public ErrorMessage ref(String value) {
        this.ref = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public ErrorMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static ErrorMessage read(Fields fields) {
        return new ErrorMessage()
                .code(fields.string("code"))
                .message(fields.string("message"))
                .ref(fields.optionalString("ref"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("ErrorMessage");
        fields.put("type", TYPE);
        fields.put("code", code);
        fields.put("message", message);
        fields.putOptional("ref", ref);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

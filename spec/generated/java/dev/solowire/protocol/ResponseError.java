// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

public final class ResponseError {
    private String code;
    private String message;
    private ObjectNode ext;

    /** For programs. The server's own: `unknown-method`, `duplicate-id`, `invalid-params`, `forbidden`, `too-many-requests`, `internal`; applications add theirs. */
    public String code() {
        return code;
    }

    public ResponseError code(String value) {
        this.code = value;
        return this;
    }

    /** For people. Holds no stack trace and no identifier of another client. */
    public String message() {
        return message;
    }

    public ResponseError message(String value) {
        this.message = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public ResponseError ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static ResponseError read(Fields fields) {
        return new ResponseError()
                .code(fields.string("code"))
                .message(fields.string("message"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("ResponseError");
        fields.put("code", code);
        fields.put("message", message);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer to one request; it has either result or error. Sent by the server. */
public final class ResponseMessage implements Message {
    public static final String TYPE = "response";

    private String id;
    private JsonNode result;
    private ResponseError error;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** Chosen by the client; free again when its response has arrived. */
    public String id() {
        return id;
    }

    public ResponseMessage id(String value) {
        this.id = value;
        return this;
    }

    /** Any JSON value. */
    public JsonNode result() {
        return result;
    }

    public ResponseMessage result(JsonNode value) {
        this.result = value;
        return this;
    }

    public ResponseError error() {
        return error;
    }

    public ResponseMessage error(ResponseError value) {
        this.error = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public ResponseMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static ResponseMessage read(Fields fields) {
        fields.exactlyOne("result", "error");
        return new ResponseMessage()
                .id(fields.string("id"))
                .result(fields.optionalValue("result"))
                .error(fields.has("error") ? ResponseError.read(fields.part("error")) : null)
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("ResponseMessage");
        fields.put("type", TYPE);
        fields.put("id", id);
        fields.putOptional("result", result);
        fields.putOptional("error", error == null ? null : error.toObject());
        fields.putOptional("ext", ext);
        fields.exactlyOne("result", "error");
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call of the application; one response answers. Sent by the client. */
public final class RequestMessage implements Message {
    public static final String TYPE = "request";

    private String id;
    private String method;
    private JsonNode params;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** Chosen by the client; free again when its response has arrived. */
    public String id() {
        return id;
    }

    public RequestMessage id(String value) {
        this.id = value;
        return this;
    }

    /** What to call. */
    public String method() {
        return method;
    }

    public RequestMessage method(String value) {
        this.method = value;
        return this;
    }

    /** Any JSON value; what it may be is the method's matter. */
    public JsonNode params() {
        return params;
    }

    public RequestMessage params(JsonNode value) {
        this.params = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public RequestMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static RequestMessage read(Fields fields) {
        return new RequestMessage()
                .id(fields.string("id"))
                .method(fields.string("method"))
                .params(fields.optionalValue("params"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("RequestMessage");
        fields.put("type", TYPE);
        fields.put("id", id);
        fields.put("method", method);
        fields.putOptional("params", params);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A push of the application; nothing answers. Sent by the server. */
public final class EventMessage implements Message {
    public static final String TYPE = "event";

    private String topic;
    private JsonNode data;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** What it is about. */
    public String topic() {
        return topic;
    }

    public EventMessage topic(String value) {
        this.topic = value;
        return this;
    }

    /** Any JSON value. */
    public JsonNode data() {
        return data;
    }

    public EventMessage data(JsonNode value) {
        this.data = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public EventMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static EventMessage read(Fields fields) {
        return new EventMessage()
                .topic(fields.string("topic"))
                .data(fields.value("data"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("EventMessage");
        fields.put("type", TYPE);
        fields.put("topic", topic);
        fields.put("data", data);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

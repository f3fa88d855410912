// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The first message of a client, and nothing else before the welcome. Sent by the client. */
public final class HelloMessage implements Message {
    public static final String TYPE = "hello";

    private long version;
    private String clientId;
    private String instanceId;
    private long attempt;
    private Credentials credentials;
    private HeartbeatWish heartbeat;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** The highest protocol version that the client speaks; the session speaks the lower one of both. */
    public long version() {
        return version;
    }

    public HelloMessage version(long value) {
        this.version = value;
        return this;
    }

    /** Who the client is; bound to verified credentials and compared byte by byte. */
    public String clientId() {
        return clientId;
    }

    public HelloMessage clientId(String value) {
        this.clientId = value;
        return this;
    }

    /** 128 random bits in hexadecimal, made at each start of a process or page and never stored. */
    public String instanceId() {
        return instanceId;
    }

    public HelloMessage instanceId(String value) {
        this.instanceId = value;
        return this;
    }

    /** 1, 2, 3… for each dial of this instance. */
    public long attempt() {
        return attempt;
    }

    public HelloMessage attempt(long value) {
        this.attempt = value;
        return this;
    }

    /** Proof that the client may use its clientId, unless the upgrade already gave one (cookie, header, certificate). */
    public Credentials credentials() {
        return credentials;
    }

    public HelloMessage credentials(Credentials value) {
        this.credentials = value;
        return this;
    }

    /** The client's wish; clamped into the server's range, never refused, whatever whole number it is (SW-HEARTBEAT-3). */
    public HeartbeatWish heartbeat() {
        return heartbeat;
    }

    public HelloMessage heartbeat(HeartbeatWish value) {
        this.heartbeat = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public HelloMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static HelloMessage read(Fields fields) {
        return new HelloMessage()
                .version(fields.integer("version"))
                .clientId(fields.string("clientId"))
                .instanceId(fields.string("instanceId"))
                .attempt(fields.integer("attempt"))
                .credentials(fields.has("credentials") ? Credentials.read(fields.part("credentials")) : null)
                .heartbeat(fields.has("heartbeat") ? HeartbeatWish.read(fields.part("heartbeat")) : null)
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("HelloMessage");
        fields.put("type", TYPE);
        fields.put("version", version);
        fields.put("clientId", clientId);
        fields.put("instanceId", instanceId);
        fields.put("attempt", attempt);
        fields.putOptional("credentials", credentials == null ? null : credentials.toObject());
        fields.putOptional("heartbeat", heartbeat == null ? null : heartbeat.toObject());
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The session is effective from here. Sent by the server. */
public final class WelcomeMessage implements Message {
    public static final String TYPE = "welcome";

    private long version;
    private String sessionId;
    private long epoch;
    private HeartbeatTerms heartbeat;
    private Limits limits;
    private TookOver tookOver;
    private List<String> capabilities;
    private ObjectNode ext;

    @Override
    public String type() {
        return TYPE;
    }

    /** The version that this session speaks. */
    public long version() {
        return version;
    }

    public WelcomeMessage version(long value) {
        this.version = value;
        return this;
    }

    /** Names one session for logs and support. Unguessable, and yet a key to nothing. */
    public String sessionId() {
        return sessionId;
    }

    public WelcomeMessage sessionId(String value) {
        this.sessionId = value;
        return this;
    }

    /** Fencing token: strictly increasing per identity with each welcome, also across restarts and nodes. The maximum is the largest integer that every JSON reader keeps exactly. */
    public long epoch() {
        return epoch;
    }

    public WelcomeMessage epoch(long value) {
        this.epoch = value;
        return this;
    }

    /** The heartbeat that this session will have. */
    public HeartbeatTerms heartbeat() {
        return heartbeat;
    }

    public WelcomeMessage heartbeat(HeartbeatTerms value) {
        this.heartbeat = value;
        return this;
    }

    /** What the server promises and enforces in this session. A parameter that is left out has the default of the parameter table. */
    public Limits limits() {
        return limits;
    }

    public WelcomeMessage limits(Limits value) {
        this.limits = value;
        return this;
    }

    /** The session that this one took over; null if the slot was empty. */
    public TookOver tookOver() {
        return tookOver;
    }

    public WelcomeMessage tookOver(TookOver value) {
        this.tookOver = value;
        return this;
    }

    /** Optional profiles that this session may use. */
    public List<String> capabilities() {
        return capabilities;
    }

    public WelcomeMessage capabilities(List<String> value) {
        this.capabilities = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public WelcomeMessage ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static WelcomeMessage read(Fields fields) {
        return new WelcomeMessage()
                .version(fields.integer("version"))
                .sessionId(fields.string("sessionId"))
                .epoch(fields.integer("epoch"))
                .heartbeat(HeartbeatTerms.read(fields.part("heartbeat")))
                .limits(Limits.read(fields.part("limits")))
                .tookOver(fields.hasObject("tookOver") ? TookOver.read(fields.part("tookOver")) : null)
                .capabilities(fields.strings("capabilities"))
                .ext(fields.optionalMap("ext"));
    }

    @Override
    public ObjectNode toObject() {
        Fields fields = Fields.empty("WelcomeMessage");
        fields.put("type", TYPE);
        fields.put("version", version);
        fields.put("sessionId", sessionId);
        fields.put("epoch", epoch);
        fields.put("heartbeat", heartbeat == null ? null : heartbeat.toObject());
        fields.put("limits", limits == null ? null : limits.toObject());
        fields.putNullable("tookOver", tookOver == null ? null : tookOver.toObject());
        fields.put("capabilities", capabilities);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}

// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the server promises and enforces in this session. A parameter that is left out has the default of the parameter table. */
public final class Limits {
    private long maxMessageBytes;
    private Long maxQueueBytes;
    private Long maxPendingRequests;
    private Long maxPendingSockets;
    private RateLimit messages;
    private RateLimit takeovers;
    private Long helloTimeoutMs;
    private Long welcomeTimeoutMs;
    private Long takeoverTimeoutMs;
    private Long ackTimeoutMs;
    private Long closeTimeoutMs;
    private Long dropDetectMs;
    private Long drainMs;
    private Long reconnectWithinMs;
    private Long bystanderMaxMs;
    private ObjectNode ext;

    /** Largest message the server takes, in bytes after inflation. */
    public long maxMessageBytes() {
        return maxMessageBytes;
    }

    public Limits maxMessageBytes(long value) {
        this.maxMessageBytes = value;
        return this;
    }

    /** Bytes that the server keeps for a slow reader before it closes with slow-consumer. */
    public Long maxQueueBytes() {
        return maxQueueBytes;
    }

    public Limits maxQueueBytes(Long value) {
        this.maxQueueBytes = value;
        return this;
    }

    /** Requests of one session that may be unanswered at once. */
    public Long maxPendingRequests() {
        return maxPendingRequests;
    }

    public Limits maxPendingRequests(Long value) {
        this.maxPendingRequests = value;
        return this;
    }

    /** Sockets of one source that may be open without a welcome. */
    public Long maxPendingSockets() {
        return maxPendingSockets;
    }

    public Limits maxPendingSockets(Long value) {
        this.maxPendingSockets = value;
        return this;
    }

    /** At most max in any windowMs, which slides (SW-LIMIT-7). */
    public RateLimit messages() {
        return messages;
    }

    public Limits messages(RateLimit value) {
        this.messages = value;
        return this;
    }

    /** At most max in any windowMs, which slides (SW-LIMIT-7). */
    public RateLimit takeovers() {
        return takeovers;
    }

    public Limits takeovers(RateLimit value) {
        this.takeovers = value;
        return this;
    }

    /** From the upgrade to the hello, in ms. */
    public Long helloTimeoutMs() {
        return helloTimeoutMs;
    }

    public Limits helloTimeoutMs(Long value) {
        this.helloTimeoutMs = value;
        return this;
    }

    /** From a hello to its answer, in ms. */
    public Long welcomeTimeoutMs() {
        return welcomeTimeoutMs;
    }

    public Limits welcomeTimeoutMs(Long value) {
        this.welcomeTimeoutMs = value;
        return this;
    }

    /** From a hello to its welcome when an old session must be fenced, in ms. */
    public Long takeoverTimeoutMs() {
        return takeoverTimeoutMs;
    }

    public Limits takeoverTimeoutMs(Long value) {
        this.takeoverTimeoutMs = value;
        return this;
    }

    /** From a heartbeat to its acknowledgement, in ms. */
    public Long ackTimeoutMs() {
        return ackTimeoutMs;
    }

    public Limits ackTimeoutMs(Long value) {
        this.ackTimeoutMs = value;
        return this;
    }

    /** From the Close of the server to the end of TCP, in ms. */
    public Long closeTimeoutMs() {
        return closeTimeoutMs;
    }

    public Limits closeTimeoutMs(Long value) {
        this.closeTimeoutMs = value;
        return this;
    }

    /** From a FIN or RST to the release of the session, in ms. */
    public Long dropDetectMs() {
        return dropDetectMs;
    }

    public Limits dropDetectMs(Long value) {
        this.dropDetectMs = value;
        return this;
    }

    /** From the start of a drain to the end of the last connection, in ms. */
    public Long drainMs() {
        return drainMs;
    }

    public Limits drainMs(Long value) {
        this.drainMs = value;
        return this;
    }

    /** Whatever happened before, an identity is welcomed within this time, in ms. */
    public Long reconnectWithinMs() {
        return reconnectWithinMs;
    }

    public Limits reconnectWithinMs(Long value) {
        this.reconnectWithinMs = value;
        return this;
    }

    /** Longest delay that a teardown may cause to another identity, in ms. */
    public Long bystanderMaxMs() {
        return bystanderMaxMs;
    }

    public Limits bystanderMaxMs(Long value) {
        this.bystanderMaxMs = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public Limits ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static Limits read(Fields fields) {
        return new Limits()
                .maxMessageBytes(fields.integer("maxMessageBytes"))
                .maxQueueBytes(fields.optionalInteger("maxQueueBytes"))
                .maxPendingRequests(fields.optionalInteger("maxPendingRequests"))
                .maxPendingSockets(fields.optionalInteger("maxPendingSockets"))
                .messages(fields.has("messages") ? RateLimit.read(fields.part("messages")) : null)
                .takeovers(RateLimit.read(fields.part("takeovers")))
                .helloTimeoutMs(fields.optionalInteger("helloTimeoutMs"))
                .welcomeTimeoutMs(fields.optionalInteger("welcomeTimeoutMs"))
                .takeoverTimeoutMs(fields.optionalInteger("takeoverTimeoutMs"))
                .ackTimeoutMs(fields.optionalInteger("ackTimeoutMs"))
                .closeTimeoutMs(fields.optionalInteger("closeTimeoutMs"))
                .dropDetectMs(fields.optionalInteger("dropDetectMs"))
                .drainMs(fields.optionalInteger("drainMs"))
                .reconnectWithinMs(fields.optionalInteger("reconnectWithinMs"))
                .bystanderMaxMs(fields.optionalInteger("bystanderMaxMs"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("Limits");
        fields.put("maxMessageBytes", maxMessageBytes);
        fields.putOptional("maxQueueBytes", maxQueueBytes);
        fields.putOptional("maxPendingRequests", maxPendingRequests);
        fields.putOptional("maxPendingSockets", maxPendingSockets);
        fields.putOptional("messages", messages == null ? null : messages.toObject());
        fields.put("takeovers", takeovers == null ? null : takeovers.toObject());
        fields.putOptional("helloTimeoutMs", helloTimeoutMs);
        fields.putOptional("welcomeTimeoutMs", welcomeTimeoutMs);
        fields.putOptional("takeoverTimeoutMs", takeoverTimeoutMs);
        fields.putOptional("ackTimeoutMs", ackTimeoutMs);
        fields.putOptional("closeTimeoutMs", closeTimeoutMs);
        fields.putOptional("dropDetectMs", dropDetectMs);
        fields.putOptional("drainMs", drainMs);
        fields.putOptional("reconnectWithinMs", reconnectWithinMs);
        fields.putOptional("bystanderMaxMs", bystanderMaxMs);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}
